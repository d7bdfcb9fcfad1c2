package dev.neike.eventlog.sample;

import dev.neike.eventlog.Dialect;
import java.util.List;
import java.util.Optional;

/**
 * The first events of a log.
 *
 * @param dialect how it is written
 * @param encodingGuessed whether another encoding would fit as well
 * @param columns in the order of the log
 * @param rows number of events
 * @param whole whether that is all of the log
 */
public record Sample(Dialect dialect, boolean encodingGuessed, List<SampleColumn> columns, int rows, boolean whole) {

    /** Looking stops here, */
    public static final int MOST_ROWS = 20_000;

    /** or after so many values. */
    public static final int MOST_CELLS = 4_000_000;

    public Optional<SampleColumn> column(String name) {
        return columns.stream().filter(column -> column.name().equals(name)).findFirst();
    }
}
