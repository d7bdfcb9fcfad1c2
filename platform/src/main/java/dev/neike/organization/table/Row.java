package dev.neike.organization.table;

import java.util.Map;

/**
 * One record of a file.
 *
 * @param line the line on which it begins, the heading being on line 1 where nothing stands before it
 * @param fields what stands in each recognised column, without spaces around
 * @param surplus whether it has filled fields beyond the last column
 */
public record Row<C extends Enum<C> & Heading>(long line, Map<C, String> fields, boolean surplus) {

    public Row {
        fields = Map.copyOf(fields);
    }

    /** The field, empty where it is or where the file has no such column. */
    public String get(C column) {
        return fields.getOrDefault(column, "");
    }

    /** Whether the file has the column. */
    public boolean has(C column) {
        return fields.containsKey(column);
    }
}
