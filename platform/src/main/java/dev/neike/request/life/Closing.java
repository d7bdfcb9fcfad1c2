package dev.neike.request.life;

import java.util.Locale;

/** How a request ended. */
public enum Closing {
    CONFIRMED,
    /** Nobody said anything until Neike confirmed by itself. */
    CONFIRMED_SILENTLY,
    DECLINED,
    WITHDRAWN;

    /** Whether what was asked for was done. */
    public boolean isFulfilled() {
        return this == CONFIRMED || this == CONFIRMED_SILENTLY;
    }

    public String textKey() {
        return "request.closing." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
