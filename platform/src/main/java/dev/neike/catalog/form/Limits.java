package dev.neike.catalog.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Which numbers and days are accepted; each part only where the question's kind has use for it.
 *
 * @param decimals how many digits may follow the point
 * @param currency code of the currency of an amount of money
 * @param fromDays the first day accepted, in days from today, or {@code null}
 * @param untilDays the last day accepted, in days from today, or {@code null}
 */
public record Limits(
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        int decimals,
        @Nullable String currency,
        @Nullable Integer fromDays,
        @Nullable Integer untilDays) {

    public static final Limits NONE = new Limits(null, null, 0, null, null, null);
}
