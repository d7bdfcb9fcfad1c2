package dev.neike.request.life;

import java.util.Locale;

/** What a request is in: one of the six kinds of leg, or closed. */
public enum State {
    /** Offered to a unit that has not accepted yet. */
    OFFERED,
    WORKING,
    AWAITING_CUSTOMER,
    AWAITING_SUB_REQUEST,
    AWAITING_OUTSIDE,
    /** Declared done; the customer confirms or reopens. */
    CONFIRMING,
    CLOSED;

    public boolean isOpen() {
        return this != CLOSED;
    }

    /** Whether a unit has accepted it and answers for it. */
    public boolean isHeld() {
        return this != OFFERED && this != CLOSED;
    }

    /** Whether the unit that holds it is at work or waits for others on its way. */
    public boolean isUnderWay() {
        return isHeld() && this != CONFIRMING;
    }

    /** Key of its name in the bundles. */
    public String textKey() {
        return "request.state." + slug();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
