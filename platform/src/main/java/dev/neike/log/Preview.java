package dev.neike.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first events of a log as they are read with a mapping.
 *
 * @param columns heads of the columns, as attributes are named
 * @param rows the values, one list a row in the order of the columns; empty where missing
 * @param trouble why they can't be read, or {@code null}
 */
public record Preview(
        List<String> columns,
        List<List<String>> rows,
        @Nullable Trouble trouble) {

    static Preview none() {
        return new Preview(List.of(), List.of(), null);
    }
}
