package dev.neike.relation.declared;

/** When a unit is a hidden hub: much work passes through it, and most of what reaches it was never agreed on. */
public final class HubRule {

    /** At least so many hand-overs pass through it. */
    public static final long LEAST = 20;

    /** They are at least this share of all hand-overs. */
    public static final double SHARE = 0.02;

    /** More than this share of what reaches it comes from units to which it offers nothing. */
    public static final double MAJORITY = 0.5;

    private HubRule() {}

    /**
     * @param through hand-overs that pass through it
     * @param all hand-overs of all units
     * @param received hand-overs that reach it
     * @param undeclared those of them that nobody agreed on
     */
    static boolean applies(long through, long all, long received, long undeclared) {
        return through >= LEAST && through >= SHARE * all && undeclared > MAJORITY * received;
    }
}
