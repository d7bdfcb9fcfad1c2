package dev.neike.relation.chart;

import dev.neike.shell.Formats;
import java.util.ArrayList;
import java.util.List;

/** A named place on an axis. */
public record Tick(double at, String text) {

    private static final double HOUR = 3600;
    private static final double DAY = 24 * HOUR;
    private static final double[] TIMES = {
        1, 10, 60, 600, HOUR, 6 * HOUR, DAY, 7 * DAY, 30 * DAY, 180 * DAY, 730 * DAY, 3650 * DAY
    };
    private static final double[] FINE = {
        1,
        2,
        5,
        10,
        20,
        30,
        60,
        120,
        300,
        600,
        1200,
        1800,
        HOUR,
        2 * HOUR,
        4 * HOUR,
        8 * HOUR,
        12 * HOUR,
        DAY,
        2 * DAY,
        4 * DAY,
        7 * DAY,
        14 * DAY,
        30 * DAY,
        60 * DAY,
        120 * DAY,
        240 * DAY,
        365 * DAY,
        730 * DAY,
        1460 * DAY
    };

    /** Round times on a logarithmic axis. */
    static List<Tick> times(double low, double high, int most, Formats formats) {
        List<Tick> fine = within(FINE, low, high, formats);
        List<Tick> ticks = fine.size() <= most ? fine : within(TIMES, low, high, formats);
        double gap = (high - low) / (most + 1);
        List<Tick> apart = new ArrayList<>();
        for (Tick tick : ticks) {
            if (apart.isEmpty() || tick.at() - apart.getLast().at() >= gap) {
                apart.add(tick);
            }
        }
        return apart;
    }

    private static List<Tick> within(double[] seconds, double low, double high, Formats formats) {
        List<Tick> ticks = new ArrayList<>();
        for (double time : seconds) {
            double at = Math.log(time) / Math.log(2);
            if (at >= low - 1e-9 && at <= high + 1e-9) {
                ticks.add(new Tick(at, formats.duration(time)));
            }
        }
        return ticks;
    }
}
