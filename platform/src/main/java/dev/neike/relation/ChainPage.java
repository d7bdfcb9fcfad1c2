package dev.neike.relation;

import dev.neike.relation.ledger.ChainRow;
import dev.neike.relation.ledger.Period;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/**
 * What every page of a chain says first.
 *
 * @param chain the chain
 * @param row what is kept of it as a whole
 * @param levels the same at all its levels
 * @param filter which relations to show
 * @param tab the tab to mark, one of {@link #tabs}
 * @param names how its units are called
 */
public record ChainPage(Chain chain, ChainRow row, List<Chain> levels, ChainFilter filter, String tab, ChainNames names)
        implements FindingsPage.Paths {

    /** Its number in the ledger. */
    public long ledger() {
        return chain.ledger();
    }

    /** The tabs; only where units are those that offer services can these be compared with what is lived. */
    public List<String> tabs() {
        return chain.isOfUnits()
                ? List.of("map", "relations", "findings", "differences", "cases")
                : List.of("map", "relations", "findings", "cases");
    }

    /** The address of the map. */
    public String path() {
        return chain.path();
    }

    /** The address of a page below. */
    public String path(String below) {
        return path() + "/" + below;
    }

    @Override
    public String unitPath(int number) {
        return path("units/" + number);
    }

    @Override
    public String relationPath(int giver, int receiver) {
        return path("relations/" + giver + "/" + receiver);
    }

    /** The address of a tab, with the filter where it has one. */
    public String tabPath(String name) {
        return switch (name) {
            case "map" -> filter.on(path());
            case "cases", "differences" -> path(name);
            default -> filter.on(path(name));
        };
    }

    /** The period to read: one that leaves nothing out is the whole, whose figures are exact. */
    public Period period() {
        return row.days()
                .filter(days -> filter.period().daysWithin(days.first(), days.last())
                        == Period.WHOLE.daysWithin(days.first(), days.last()))
                .map(days -> Period.WHOLE)
                .orElse(filter.period());
    }

    /** Seconds of the log's span that lie in the period; over all, from first start to last completion. */
    public double spanSeconds() {
        if (period().isWhole()) {
            return chain.to().getEpochSecond() - chain.from().getEpochSecond();
        }
        LocalDate first = chain.from().atZone(ZoneOffset.UTC).toLocalDate();
        LocalDate last = chain.to().atZone(ZoneOffset.UTC).toLocalDate();
        return period().daysWithin(first, last) * 86_400.0;
    }
}
