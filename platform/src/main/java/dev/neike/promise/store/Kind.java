package dev.neike.promise.store;

import dev.neike.agreement.Times;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is promised. */
public enum Kind {
    /** That the request is done; promised by the unit first asked, whoever holds it later. */
    FULFILMENT,
    /** That an offer is accepted; promised by the unit that it is made to. */
    ACCEPTANCE;

    public @Nullable Duration of(Times times) {
        return this == FULFILMENT ? times.fulfilWithin() : times.acceptWithin();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
