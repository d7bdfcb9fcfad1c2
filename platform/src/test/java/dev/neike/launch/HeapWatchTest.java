package dev.neike.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class HeapWatchTest {

    private static final long MEGABYTE = 1L << 20;

    @Test
    void keepsSmallWhatTheCollectorAloneLetsGrow() throws Exception {
        assertThat(peakOfOldObjects(false)).isGreaterThan(200 * MEGABYTE);
        assertThat(peakOfOldObjects(true)).isLessThan(150 * MEGABYTE);
    }

    @Test
    void waitsForAHalfAndNeverForLessThan64Megabytes() {
        assertThat(HeapWatch.hasGrown(0, 64 * MEGABYTE)).isFalse();
        assertThat(HeapWatch.hasGrown(0, 64 * MEGABYTE + 1)).isTrue();
        assertThat(HeapWatch.hasGrown(400 * MEGABYTE, 600 * MEGABYTE)).isFalse();
        assertThat(HeapWatch.hasGrown(400 * MEGABYTE, 600 * MEGABYTE + 1)).isTrue();
        assertThat(HeapWatch.hasGrown(400 * MEGABYTE, 100 * MEGABYTE)).isFalse();
    }

    private static long peakOfOldObjects(boolean watched) throws Exception {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx512m",
                        "-Xmn32m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Ageing.class.getName(),
                        String.valueOf(watched))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        return Long.parseLong(said.strip());
    }

    /** Keeps the last 20 MiB of what it makes, so that everything grows old before it is let go. */
    static final class Ageing {

        private static final int PIECE = 64 << 10;
        private static final int KEPT = 320;
        private static final int MADE = 16_000;
        private static final int MADE_AT_ONCE = 160;

        public static void main(String[] arguments) throws InterruptedException {
            if (Boolean.parseBoolean(arguments[0])) {
                HeapWatch.begin();
            }
            Deque<byte[]> kept = new ArrayDeque<>();
            for (int made = 0; made < MADE; made++) {
                kept.add(new byte[PIECE]);
                if (kept.size() > KEPT) {
                    kept.remove();
                }
                if (made % MADE_AT_ONCE == 0) {
                    Thread.sleep(10); // the watch is told by a thread of its own
                }
            }
            System.out.println(ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(pool -> pool.getName().equals("Tenured Gen"))
                    .map(MemoryPoolMXBean::getPeakUsage)
                    .findFirst()
                    .orElseThrow()
                    .getUsed());
        }
    }
}
