package dev.neike.agreement;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What is promised for one priority, in business time of the provider's calendar.
 *
 * @param acceptWithin from the asking to the acceptance; {@code null} where nothing is promised
 * @param fulfilWithin from the asking to being done; {@code null} where nothing is promised
 */
public record Times(
        @Nullable Duration acceptWithin, @Nullable Duration fulfilWithin) {

    public static final Times NOTHING = new Times(null, null);
}
