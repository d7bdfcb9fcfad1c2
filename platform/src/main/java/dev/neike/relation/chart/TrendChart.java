package dev.neike.relation.chart;

import dev.neike.shell.Texts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Months: how many as bars, how long as a line.
 *
 * @param type tells the browser what it is
 * @param months their names, without a gap
 * @param barName what the bars count
 * @param bars counts
 * @param lineName what the line measures
 * @param line seconds, absent where the month has none
 * @param lineTexts the same in words
 * @param durations how seconds, minutes, hours and days are written
 */
public record TrendChart(
        String type,
        List<String> months,
        String barName,
        List<Long> bars,
        String lineName,
        List<@Nullable Double> line,
        List<String> lineTexts,
        List<String> durations) {

    public static TrendChart of(List<Month> months, String barName, String lineName, Texts texts) {
        return new TrendChart(
                "trend",
                months.stream().map(Month::name).toList(),
                barName,
                months.stream().map(Month::count).toList(),
                lineName,
                lines(months),
                months.stream().map(month -> text(month.seconds(), texts)).toList(),
                durations(texts));
    }

    /** How each unit of time is written, with a place for the number. */
    static List<String> durations(Texts texts) {
        return List.of(
                texts.of("duration.seconds", "{0}"),
                texts.of("duration.minutes", "{0}"),
                texts.of("duration.hours", "{0}"),
                texts.of("duration.days", "{0}"));
    }

    private static List<@Nullable Double> lines(List<Month> months) {
        List<@Nullable Double> line = new ArrayList<>();
        months.forEach(month -> line.add(month.seconds()));
        return line;
    }

    private static String text(@Nullable Double seconds, Texts texts) {
        return seconds == null ? "–" : texts.formats().duration(seconds);
    }

    /** A month; without seconds where nothing was measured in it. */
    public record Month(String name, long count, @Nullable Double seconds) {}
}
