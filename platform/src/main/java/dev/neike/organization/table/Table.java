package dev.neike.organization.table;

import java.util.List;

/**
 * A file that could be read.
 *
 * @param encoding how its characters were read
 * @param separator what stands between its fields
 * @param unknown headings that were not recognised, whose columns are passed over
 */
public record Table<C extends Enum<C> & Heading>(
        List<Row<C>> rows, String encoding, char separator, List<String> unknown) {

    public Table {
        rows = List.copyOf(rows);
        unknown = List.copyOf(unknown);
    }
}
