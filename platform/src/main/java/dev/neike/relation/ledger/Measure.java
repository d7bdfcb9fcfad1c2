package dev.neike.relation.ledger;

import dev.neike.shell.Formats;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** A figure of a relation by which the map is coloured. */
public enum Measure {
    /** Median waiting, in seconds. */
    WAITING,
    /** Share (0..1) of hand-overs that came straight back. */
    RETURNED,
    /** Lost time, in seconds; absent where the chain has no cost. */
    LOST,
    /** Number of hand-overs. */
    HANDOVERS;

    public OptionalDouble of(RelationFigures figures) {
        return switch (this) {
            case WAITING -> OptionalDouble.of(figures.waiting().p50());
            case RETURNED -> OptionalDouble.of(figures.returnedShare());
            case LOST -> figures.lostSeconds();
            case HANDOVERS -> OptionalDouble.of((double) figures.handovers());
        };
    }

    /** Round values of this measure, ascending, for the bounds of classes. */
    public double[] ladder() {
        return switch (this) {
            case WAITING, LOST -> Ladders.TIMES.clone();
            case RETURNED -> Ladders.SHARES.clone();
            case HANDOVERS -> Ladders.COUNTS.clone();
        };
    }

    /** How it is written in addresses and keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Measure> named(String key) {
        return Arrays.stream(values())
                .filter(measure -> measure.key().equals(key))
                .findFirst();
    }

    public String format(Formats formats, double value) {
        return switch (this) {
            case WAITING, LOST -> formats.duration(value);
            case RETURNED -> formats.percent(value);
            case HANDOVERS -> formats.count(Math.round(value));
        };
    }

    private static final class Ladders {
        static final double HOUR = 3600;
        static final double DAY = 24 * HOUR;
        static final double[] TIMES = {
            1,
            5,
            10,
            30,
            60,
            120,
            180,
            300,
            600,
            900,
            1800,
            HOUR,
            2 * HOUR,
            4 * HOUR,
            8 * HOUR,
            12 * HOUR,
            DAY,
            2 * DAY,
            3 * DAY,
            5 * DAY,
            7 * DAY,
            10 * DAY,
            14 * DAY,
            21 * DAY,
            30 * DAY,
            60 * DAY,
            90 * DAY,
            180 * DAY,
            365 * DAY,
            730 * DAY,
            1825 * DAY,
            3650 * DAY,
            18_250 * DAY,
            36_500 * DAY
        };
        static final double[] SHARES = {0.005, 0.01, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6, 0.75, 0.9, 1
        };
        static final double[] COUNTS = {
            2, 3, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000, 50_000, 100_000, 1_000_000
        };
    }
}
