package dev.neike.log;

import dev.neike.organization.Unit;
import java.util.List;

/**
 * The page that matches a log's units with those of the organisation.
 *
 * @param log the log
 * @param lines its units
 * @param units the organisation's units to choose from
 * @param skip how many units stand on the pages before
 * @param next how many units to skip on the next page, -1 if this is the last
 */
public record UnitsOfLogPage(LogRow log, List<Line> lines, List<Unit> units, int skip, int next) {

    /**
     * A unit of the log.
     *
     * @param place where it stands, as the form sends it back
     * @param name as the log calls it
     * @param level the attribute it is a value of
     * @param label the organisation's unit it is or might be, empty for none
     * @param suggested whether that is a suggestion, not yet saved
     */
    public record Line(String place, String name, String level, String label, boolean suggested) {}

    public static String labelOf(Unit unit) {
        return UnitNames.labelOf(unit);
    }
}
