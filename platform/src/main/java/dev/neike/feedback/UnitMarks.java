package dev.neike.feedback;

import dev.neike.organization.UnitId;
import java.util.Map;

/**
 * Averages on all relations of a unit in one of its parts, overall marks only.
 *
 * @param all what the other sides together think of the unit's part, relations too small to be shown alone included
 * @param relations both ways by the unit at the other end
 */
public record UnitMarks(Rated all, Map<UnitId, BothWays> relations) {

    public UnitMarks {
        relations = Map.copyOf(relations);
    }

    public BothWays with(UnitId other) {
        return relations.getOrDefault(other, BothWays.NOTHING);
    }
}
