package dev.neike.benchmarks.statistics;

import dev.neike.statistics.scale.Alpha;
import dev.neike.statistics.scale.Answers;
import dev.neike.statistics.scale.CronbachAlpha;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** 100,000 people's marks from 1 to 5 on 22 items that share a factor, row after row. */
final class MadeAnswers {

    static final int PEOPLE = 100_000;
    static final int ITEMS = 22;

    private MadeAnswers() {}

    static List<String> names() {
        return IntStream.rangeClosed(1, ITEMS).mapToObj(item -> "i" + item).toList();
    }

    static double[] cells() {
        SplittableRandom random = new SplittableRandom(2026);
        double[] cells = new double[PEOPLE * ITEMS];
        for (int person = 0; person < PEOPLE; person++) {
            double common = random.nextGaussian();
            for (int item = 0; item < ITEMS; item++) {
                double mark = 3.5 + 0.6 * common + (0.6 + 0.02 * item) * random.nextGaussian();
                cells[person * ITEMS + item] = Math.clamp(Math.round(mark), 1, 5);
            }
        }
        return cells;
    }

    /** Writes them to the file named, for tools that are not Java, and says what these have to find. */
    public static void main(String[] arguments) throws IOException {
        double[] cells = cells();
        try (PrintWriter file = new PrintWriter(Files.newBufferedWriter(Path.of(arguments[0])))) {
            file.println(String.join(",", names()));
            for (int person = 0; person < PEOPLE; person++) {
                int first = person * ITEMS;
                file.println(IntStream.range(first, first + ITEMS)
                        .mapToObj(at -> Integer.toString((int) cells[at]))
                        .collect(Collectors.joining(",")));
            }
        }
        Alpha alpha = CronbachAlpha.withDefaults().of(Answers.ofRowMajor(names(), cells));
        System.out.printf(Locale.ROOT, "dev.neike.statistics: alpha %.10f of %d x %d%n", alpha.raw(), PEOPLE, ITEMS);
    }
}
