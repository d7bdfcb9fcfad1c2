package dev.neike.relation;

import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitName;
import java.util.List;

/**
 * The relations as a table, page by page.
 *
 * @param rows of this page
 * @param total how many relations pass the filter
 * @param number of this page, from 1
 * @param order what they go by
 * @param units all units, to choose from
 */
public record TablePage(List<RelationFigures> rows, int total, int number, TableOrder order, List<UnitName> units) {

    static final int SIZE = 100;

    static TablePage of(List<RelationFigures> passing, TableOrder order, int asked, List<UnitName> units) {
        int pages = Math.max(1, (passing.size() + SIZE - 1) / SIZE);
        int number = Math.clamp(asked, 1, pages);
        List<RelationFigures> rows = order.sort(passing).stream()
                .skip((long) (number - 1) * SIZE)
                .limit(SIZE)
                .toList();
        return new TablePage(rows, passing.size(), number, order, units);
    }

    /** Position of the first row, from 1; 0 where there is none. */
    public int first() {
        return rows.isEmpty() ? 0 : (number - 1) * SIZE + 1;
    }

    public int last() {
        return (number - 1) * SIZE + rows.size();
    }

    public boolean hasMore() {
        return last() < total;
    }
}
