package dev.neike.benchmarks.serve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Clients that ask again as soon as they are answered. */
record Load(double perSecond, double[] sortedMillis) {

    static final int CLIENTS = 8;

    /** One call of one client. */
    interface Call {
        void make(int client, SplittableRandom random) throws Exception;
    }

    /** Eight clients for so many seconds. */
    static Load of(double seconds, long seed, Call call) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long begin = System.nanoTime();
        List<Callable<List<Double>>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            clients.add(() -> {
                var random = new SplittableRandom(seed * 100 + client);
                List<Double> times = new ArrayList<>();
                while (System.nanoTime() < end) {
                    long before = System.nanoTime();
                    call.make(client, random);
                    times.add((System.nanoTime() - before) / 1e6);
                }
                return times;
            });
        }
        List<Double> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<List<Double>> times : threads.invokeAll(clients)) {
                all.addAll(times.get());
            }
        }
        double clock = (System.nanoTime() - begin) / 1e9;
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return new Load(sorted.length / clock, sorted);
    }

    /** The time that the share p of calls does not exceed, in ms; nearest rank. */
    double quantile(double p) {
        return sortedMillis[Math.max(0, (int) Math.ceil(p * sortedMillis.length) - 1)];
    }
}
