package dev.neike.statistics.scale;

import java.util.List;

/**
 * The items of a scale, one by one.
 *
 * @param items in the order of the answers
 * @param coverage the answers behind the correlations
 */
public record ItemTable(List<Item> items, Coverage coverage) {

    public ItemTable {
        items = List.copyOf(items);
    }
}
