package dev.neike.agreement;

import dev.neike.organization.UnitId;
import java.util.List;

/** Knows between which units work is really done; implemented by the ledger of relations. */
public interface LivedWork {

    /** The months looked back upon, the present one among them. */
    int months();

    /** The relations of a unit, in either part, in which most was asked; most first, a unit with itself left out. */
    List<Work> mostAsked(UnitId unit, int limit);

    /**
     * What was asked in a relation, hand-overs included.
     *
     * @param asked how often
     */
    record Work(UnitId customer, UnitId provider, long asked) {}
}
