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

    static Measured run(String name, int times, Callable<String> work) throws Exception {
        var clock = new ArrayList<Double>();
        var cpu = new ArrayList<Double>();
        double peak = 0;
        String result = "";
        for (int i = 0; i < times; i++) {
            System.gc();
            pools().forEach(MemoryPoolMXBean::resetPeakUsage);
            long cpuBefore = cpuNanos();
            long before = System.nanoTime();
            result = work.call();
            clock.add((System.nanoTime() - before) / 1e9);
            cpu.add((cpuNanos() - cpuBefore) / 1e9);
            peak = Math.max(
                    peak,
                    pools().stream()
                                    .mapToLong(pool -> pool.getPeakUsage().getUsed())
                                    .sum()
                            / 1048576.0);
            System.out.printf(
                    Locale.ROOT, "  %-34s run %d: %6.2f s clock, %6.2f s CPU%n", name, i + 1, clock.get(i), cpu.get(i));
        }
        return new Measured(name, clock, cpu, peak, result);
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
