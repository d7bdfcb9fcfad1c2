package dev.neike.log;

/**
 * Which cases of a chain to find.
 *
 * @param name the beginning of their names, empty for all
 * @param order what comes first
 * @param skip how many to pass over, for paging
 * @param limit how many at most
 */
public record CaseFilter(String name, Order order, int skip, int limit) {

    /** What comes first. */
    public enum Order {
        /** As in the file. */
        NUMBER,
        /** Most hand-overs, then longest. */
        HANDOVERS,
        /** Longest. */
        LONGEST
    }

    public CaseFilter {
        name = name.strip();
        skip = Math.max(0, skip);
        limit = Math.clamp(limit, 1, 1000);
    }

    /** The first cases whose name begins so. */
    public static CaseFilter named(String name, int limit) {
        return new CaseFilter(name, Order.NUMBER, 0, limit);
    }

    /** The cases that were handed over most. */
    public static CaseFilter most(int limit) {
        return new CaseFilter("", Order.HANDOVERS, 0, limit);
    }
}
