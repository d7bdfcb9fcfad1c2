package dev.neike.agreement.paper;

import java.util.Locale;

/** Where a version stands in its life. */
public enum State {
    /** Being written; only the provider's side sees it. */
    DRAFT,
    /** Lies before the other side. */
    SENT,
    /** Lies before the other side, and something was said about it. */
    DISCUSSED,
    /** Signed by all; its day has not come yet. */
    SIGNED,
    IN_FORCE,
    /** The next version took its place. */
    REPLACED,
    /** Over: its last day is past, or somebody ended the agreement. */
    ENDED,
    /** Given up before all had signed. */
    DROPPED;

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String textKey() {
        return "agreement.state." + slug();
    }

    /** Whether both sides still have to agree on it. */
    public boolean isOpen() {
        return this == DRAFT || isSent();
    }

    public boolean isSent() {
        return this == SENT || this == DISCUSSED;
    }

    public boolean isPast() {
        return this == REPLACED || this == ENDED || this == DROPPED;
    }
}
