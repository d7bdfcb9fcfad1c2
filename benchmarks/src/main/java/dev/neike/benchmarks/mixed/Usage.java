package dev.neike.benchmarks.mixed;

import com.sun.management.OperatingSystemMXBean;
import dev.neike.statistics.mixed.MixedFit;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** What a fit takes besides time, in a line of its own. CPU time is that of the whole process, compiler and collector too. */
final class Usage {

    private Usage() {}

    static MixedFit of(Supplier<MixedFit> work) {
        List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .toList();
        System.gc();
        heap.forEach(MemoryPoolMXBean::resetPeakUsage);
        long before = cpu();
        MixedFit fit = work.get();
        double seconds = (cpu() - before) / 1e9;
        double peak =
                heap.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1048576.0;
        System.out.printf(
                Locale.ROOT,
                "%.2f s of CPU, %d evaluations, peak heap %.0f MiB; ",
                seconds,
                fit.convergence().evaluations(),
                peak);
        return fit;
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
