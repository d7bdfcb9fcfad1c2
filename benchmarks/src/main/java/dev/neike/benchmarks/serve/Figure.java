package dev.neike.benchmarks.serve;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What was measured of one kind of call.
 *
 * @param p50 the time that half of the calls did not exceed, in ms; nearest rank, as the others
 * @param perSecond calls answered in a second
 * @param application CPU of Java for one call, in ms
 * @param database CPU of PostgreSQL for one call, in ms
 * @param clients CPU of the clients for one call, in ms
 * @param others which share of all CPU time went to processes that have nothing to do with it
 * @param idle which share of time the cores had nothing to do
 */
record Figure(
        String name,
        int calls,
        double p50,
        double p95,
        double p99,
        double perSecond,
        double application,
        double database,
        double clients,
        double others,
        double idle) {

    static Figure of(String name, List<Double> times, double clock, Machine.Spent spent) {
        double[] sorted = times.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        int calls = sorted.length;
        return new Figure(
                name,
                calls,
                quantile(sorted, 0.5),
                quantile(sorted, 0.95),
                quantile(sorted, 0.99),
                calls / clock,
                spent.application() * 1000 / calls,
                spent.database() * 1000 / calls,
                spent.clients() * 1000 / calls,
                spent.others(),
                spent.idleShare());
    }

    private static double quantile(double[] sorted, double p) {
        return sorted[Math.max(0, (int) Math.ceil(p * sorted.length) - 1)];
    }

    /** All CPU of Neike for one call, in ms. */
    double cpu() {
        return application + database;
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "%s\t%d\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.4f\t%.4f",
                name,
                calls,
                p50,
                p95,
                p99,
                perSecond,
                application,
                database,
                clients,
                others,
                idle);
    }

    static Figure parse(String line) {
        String[] parts = line.split("\t", -1);
        double[] values =
                Arrays.stream(parts).skip(2).mapToDouble(Double::parseDouble).toArray();
        return new Figure(
                parts[0],
                Integer.parseInt(parts[1]),
                values[0],
                values[1],
                values[2],
                values[3],
                values[4],
                values[5],
                values[6],
                values[7],
                values[8]);
    }
}
