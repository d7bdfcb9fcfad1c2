package dev.neike.benchmarks.serve;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Prints what was demanded and what was measured, the sizes side by side. Arguments: the files of results, smallest first. */
public final class Report {

    private static final double PAGE = 60;
    private static final double COMMON_SEARCH = 150;
    private static final double GROWTH = 2;
    private static final double OF_PGBENCH = 0.5;
    private static final double MEMORY = 600;

    private final Results small;
    private final Results large;
    private final List<String> missed = new ArrayList<>();

    private Report(Results small, Results large) {
        this.small = small;
        this.large = large;
    }

    public static void main(String[] arguments) throws Exception {
        var report =
                new Report(Results.read(Path.of(arguments[0])), Results.read(Path.of(arguments[arguments.length - 1])));
        report.pages();
        report.creation();
        report.memory();
        System.out.println(report.missed.isEmpty() ? "All demands are met." : "Missed: " + report.missed);
    }

    private void pages() {
        System.out.printf(
                Locale.ROOT,
                "%n%-30s | %7s %7s %11s | %7s %7s %11s | %6s | %5s %5s%n",
                "8 clients, times in ms",
                "P50",
                "P95",
                "CPU j + pg",
                "P50",
                "P95",
                "CPU j + pg",
                "growth",
                "idle",
                "other");
        for (Figure it : large.pages()) {
            Figure before = small.figure(it.name());
            double growth = it.p95() / before.p95();
            double wanted = it.name().contains("common") ? COMMON_SEARCH : PAGE;
            System.out.printf(
                    Locale.ROOT,
                    "%-30s | %7.1f %7.1f %5.1f %5.1f | %7.1f %7.1f %5.1f %5.1f | %6.2f | %4.0f%% %4.0f%%  %s%n",
                    it.name(),
                    before.p50(),
                    before.p95(),
                    before.application(),
                    before.database(),
                    it.p50(),
                    it.p95(),
                    it.application(),
                    it.database(),
                    growth,
                    100 * it.idle(),
                    100 * it.others(),
                    verdict(
                            it.name(),
                            it.p95() < wanted && growth <= GROWTH,
                            "P95 < %.0f, growth <= 2".formatted(wanted)));
        }
    }

    private void creation() {
        System.out.printf(
                Locale.ROOT,
                "%n%-30s | %s%n",
                "creation, each round in turn",
                "Neike, pgbench a second: ratio (CPU j + pg; pg alone)");
        double before = 0;
        for (Results it : List.of(small, large)) {
            List<Figure> ours = it.rounds(Results.OURS);
            List<Figure> theirs = it.rounds(Results.THEIRS);
            List<Double> ratios = new ArrayList<>();
            IntStream.range(0, ours.size()).forEach(i -> {
                ratios.add(ours.get(i).perSecond() / theirs.get(i).perSecond());
                System.out.printf(
                        Locale.ROOT,
                        "%-30s | %.0f, %.0f: %.2f (%.1f + %.1f ms; %.1f ms), P95 %.1f, %.1f ms, idle %.0f%%, %.0f%%%n",
                        it == small ? "  fewer requests" : "  more requests",
                        ours.get(i).perSecond(),
                        theirs.get(i).perSecond(),
                        ratios.getLast(),
                        ours.get(i).application(),
                        ours.get(i).database(),
                        theirs.get(i).database(),
                        ours.get(i).p95(),
                        theirs.get(i).p95(),
                        100 * ours.get(i).idle(),
                        100 * theirs.get(i).idle());
            });
            double median = ratios.stream().sorted().toList().get(ratios.size() / 2);
            System.out.printf(
                    Locale.ROOT,
                    "%-30s | %.2f  %s%n",
                    "  median",
                    median,
                    verdict("creation", median >= OF_PGBENCH, "at least 0.5"));
            double speed = ours.stream().mapToDouble(Figure::perSecond).max().orElse(0);
            if (it == large) {
                System.out.printf(
                        Locale.ROOT,
                        "%-30s | %.2f  %s%n",
                        "  growth",
                        before / speed,
                        verdict("creation's growth", before / speed <= GROWTH, "<= 2"));
            }
            before = speed;
        }
    }

    private void memory() {
        double resident = Math.max(small.resident(), large.resident());
        System.out.printf(
                Locale.ROOT,
                "%n%-30s | %.0f MiB, at most %.0f  %s%n",
                "Java resident under load",
                resident,
                Math.max(small.peak(), large.peak()),
                verdict("memory", Math.max(small.peak(), large.peak()) < MEMORY, "under 600"));
    }

    private String verdict(String name, boolean kept, String demand) {
        if (!kept) {
            missed.add(name);
        }
        return (kept ? "kept" : "MISSED") + " (" + demand + ")";
    }
}
