package dev.neike.log;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first events of a log as they are read with a mapping.
 *
 * @param columns the heads of the columns
 * @param rows one a event
 * @param trouble why they can't be read, or {@code null}
 */
public record Preview(
        List<Column> columns, List<Row> rows, @Nullable Trouble trouble) {

    /**
     * A column.
     *
     * @param part the part of the mapping it serves
     * @param attribute the attribute as the log names it
     */
    public record Column(String part, String attribute) {}

    /**
     * An event.
     *
     * @param values in the order of the columns, empty where missing
     * @param leftOut key of the reason why it is left out, or {@code null}
     */
    public record Row(List<String> values, @Nullable String leftOut) {}

    static Preview none() {
        return new Preview(List.of(), List.of(), null);
    }

    static Preview refused(Trouble trouble) {
        return new Preview(List.of(), List.of(), trouble);
    }
}
