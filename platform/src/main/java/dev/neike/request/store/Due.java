package dev.neike.request.store;

import dev.neike.organization.UnitId;
import dev.neike.request.life.RequestId;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * When a request that is not closed falls due, by the earliest of its promises.
 *
 * @param holder who holds it or is offered it
 * @param at {@code null} while all of its promises pause
 * @param soon when three quarters of the promised time have passed
 */
public record Due(
        RequestId request,
        UnitId holder,
        @Nullable Instant at,
        @Nullable Instant soon) {

    /** How it stands with it. */
    public enum State {
        ON_TIME,
        SOON,
        PAUSED,
        LATE;

        /** Name of a Bootstrap icon, without its prefix. */
        public String icon() {
            return switch (this) {
                case ON_TIME -> "clock";
                case SOON -> "hourglass-split";
                case PAUSED -> "pause-circle";
                case LATE -> "exclamation-octagon";
            };
        }

        /** Key of its name in the bundles. */
        public String textKey() {
            return "request.due." + slug();
        }

        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public State state(Instant now) {
        if (at == null) {
            return State.PAUSED;
        }
        if (now.isAfter(at)) {
            return State.LATE;
        }
        return soon != null && !now.isBefore(soon) ? State.SOON : State.ON_TIME;
    }
}
