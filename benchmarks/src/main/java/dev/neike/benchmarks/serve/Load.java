package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Eight clients that ask again as soon as they are answered, each over a connection of its own. */
final class Load {

    static final int CLIENTS = 8;

    private final String base;
    private final Machine machine;

    Load(String base, Machine machine) {
        this.base = base;
        this.machine = machine;
    }

    /** One call of one client. */
    interface Call {
        void make(Line line, int client, SplittableRandom random) throws IOException;
    }

    /** Asks for so many seconds. */
    Figure of(String name, double seconds, long seed, Call call) throws Exception {
        Machine.Spent before = machine.spent();
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        List<Callable<List<Double>>> clients = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            int client = i;
            clients.add(() -> calls(end, client, new SplittableRandom(seed * 100 + client), call));
        }
        List<Double> all = new ArrayList<>();
        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (Future<List<Double>> times : threads.invokeAll(clients)) {
                all.addAll(times.get());
            }
        }
        double clock = (System.nanoTime() - begin) / 1e9;
        return Figure.of(name, all, clock, machine.spent().minus(before));
    }

    private List<Double> calls(long end, int client, SplittableRandom random, Call call) throws IOException {
        List<Double> times = new ArrayList<>();
        try (var line = new Line(base)) {
            while (System.nanoTime() < end) {
                long before = System.nanoTime();
                call.make(line, client, random);
                times.add((System.nanoTime() - before) / 1e6);
            }
        }
        return times;
    }
}
