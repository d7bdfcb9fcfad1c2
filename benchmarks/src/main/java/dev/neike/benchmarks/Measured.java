package dev.neike.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** One side of a comparison, run so many times: clock and CPU time, and what came out so that both can be compared. */
record Measured(String name, List<Double> clockSeconds, List<Double> cpuSeconds, double peakHeapMiB, String result) {

    /** Runs both sides by turns, so that whatever else the machine does falls on both. */
    static List<Measured> byTurns(
            int times, String one, Callable<String> work, String other, Callable<String> yardstick) throws Exception {
        var ours = new Measured(one, new ArrayList<>(), new ArrayList<>(), 0, "");
        var theirs = new Measured(other, new ArrayList<>(), new ArrayList<>(), 0, "");
        for (int i = 0; i < times; i++) {
            ours = ours.and(work);
            theirs = theirs.and(yardstick);
        }
        return List.of(ours, theirs);
    }

    private Measured and(Callable<String> work) throws Exception {
        System.gc();
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long cpuBefore = cpuNanos();
        long before = System.nanoTime();
        String outcome = work.call();
        double clock = (System.nanoTime() - before) / 1e9;
        double cpu = (cpuNanos() - cpuBefore) / 1e9;
        double peak = pools().stream()
                        .mapToLong(pool -> pool.getPeakUsage().getUsed())
                        .sum()
                / 1048576.0;
        System.out.printf(Locale.ROOT, "  %-34s %6.2f s clock, %6.2f s CPU%n", name, clock, cpu);
        return new Measured(
                name, with(clockSeconds, clock), with(cpuSeconds, cpu), Math.max(peakHeapMiB, peak), outcome);
    }

    private static List<Double> with(List<Double> values, double one) {
        var more = new ArrayList<>(values);
        more.add(one);
        return more;
    }

    double medianClock() {
        return median(clockSeconds);
    }

    double medianCpu() {
        return median(cpuSeconds);
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "%-36s median %6.2f s clock, %6.2f s CPU; peak heap %4.0f MiB; %s%n",
                name,
                medianClock(),
                medianCpu(),
                peakHeapMiB,
                result);
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }

    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static List<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
    }
}
