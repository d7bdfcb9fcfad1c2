package dev.neike.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.LogSource;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.chain.ServiceChain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/**
 * Reading a log of 6.5 million events and finding all of its service chain, beside two yardsticks on the same files: a bare
 * single-threaded StAX loop for {@code .xes.gz}, and DuckDB's hand-over query for {@code .csv}.
 *
 * <p>Run by {@code benchmarks/run [runs] [times] [folder]}: how often each side runs (5), how often the log is repeated (100),
 * where the generated files go (target/benchmark-data). The log is volvo-incidents.xes.gz in the folder named by the system
 * property {@code neike.data}.
 */
public final class EventLogBenchmark {

    private static final String CSV_QUERY = """
            WITH ordered AS (
              SELECT "case" AS c, "org:group" AS unit, "time:timestamp"::TIMESTAMPTZ AS t,
                     row_number() OVER () AS r
              FROM read_csv('$file', header = true, all_varchar = true)
            ), before AS (
              SELECT c, unit, t, lag(unit) OVER w AS giver, lag(t) OVER w AS given
              FROM ordered WINDOW w AS (PARTITION BY c ORDER BY t, r)
            ), pairs AS (
              SELECT giver, unit AS receiver, count(*) AS handovers, count(DISTINCT c) AS cases,
                     avg(epoch(t) - epoch(given)) AS mean, median(epoch(t) - epoch(given)) AS median
              FROM before WHERE giver <> unit GROUP BY giver, unit
            )
            SELECT count(*), sum(handovers), sum(cases), sum(median) FROM pairs
            """;

    private EventLogBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int runs = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        int times = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        var folder = Path.of(arguments.length > 2 ? arguments[2] : "target/benchmark-data");
        var data = Path.of(System.getProperty("neike.data", "../shared/data"));
        LogReplica.write(data.resolve("volvo-incidents.xes.gz"), folder, times);
        var xes = LogReplica.xes(folder, times);
        var csv = LogReplica.csv(folder, times);
        System.out.printf(
                Locale.ROOT,
                "%s %s, %d processors, heap at most %d MiB; %s %d MiB, %s %d MiB%n",
                System.getProperty("java.vm.name"),
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                xes.getFileName(),
                Files.size(xes) >> 20,
                csv.getFileName(),
                Files.size(csv) >> 20);
        String only = System.getProperty("only", "");
        if (!only.equals("csv")) {
            compare(
                    Measured.byTurns(
                            runs,
                            "Neike .xes.gz, full discovery",
                            () -> chain(xes, Mapping.xes()),
                            "bare StAX loop, gunzip included",
                            () -> bareLoop(xes)),
                    1.3);
        }
        if (!only.equals("xes")) {
            var mapping = Mapping.csv("case", "concept:name", "time:timestamp", "org:group");
            compare(
                    Measured.byTurns(
                            runs,
                            "Neike .csv, full discovery",
                            () -> chain(csv, mapping),
                            "DuckDB .csv, hand-over query",
                            () -> duckDb(csv)),
                    1.5);
        }
    }

    private static void compare(List<Measured> both, double most) {
        var ours = both.getFirst();
        var other = both.getLast();
        ours.print();
        other.print();
        System.out.printf(
                Locale.ROOT,
                "ratio of medians: %.2f clock (at most %.1f wanted), %.2f CPU%n%n",
                ours.medianClock() / other.medianClock(),
                most,
                ours.medianCpu() / other.medianCpu());
    }

    private static String chain(Path file, Mapping mapping) throws IOException {
        long before = System.nanoTime();
        var log = EventLog.read(LogSource.of(file), mapping);
        long read = System.nanoTime();
        var chain = ServiceChain.of(log, "org:group");
        // What is made only when somebody asks is part of it.
        long days = chain.relations().stream()
                        .mapToLong(relation -> relation.days().size()
                                + relation.longest().size()
                                + relation.typical().size())
                        .sum()
                + chain.units().stream().mapToLong(unit -> unit.days().size()).sum();
        long found = System.nanoTime();
        double medians = chain.relations().stream()
                .mapToDouble(relation -> relation.waiting().p50())
                .sum();
        return String.format(
                Locale.ROOT,
                "%d events, %d relations, %d hand-overs, %d relation-cases, medians sum to %.1f s, %d days and examples; read %.2f s, found %.2f s",
                log.events(),
                chain.summary().relations(),
                chain.summary().handovers(),
                chain.relations().stream()
                        .mapToLong(relation -> relation.cases())
                        .sum(),
                medians,
                days,
                (read - before) / 1e9,
                (found - read) / 1e9);
    }

    private static String bareLoop(Path file) throws IOException, XMLStreamException {
        long elements = 0;
        try (var in = new GZIPInputStream(Files.newInputStream(file), 1 << 16)) {
            var xml = new InputFactoryImpl().createXMLStreamReader(in);
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                    elements++;
                }
            }
        }
        return elements + " elements";
    }

    private static String duckDb(Path file) throws SQLException {
        try (var connection = DriverManager.getConnection("jdbc:duckdb:");
                var statement = connection.createStatement();
                var row = statement.executeQuery(CSV_QUERY.replace("$file", file.toString()))) {
            row.next();
            return String.format(
                    Locale.ROOT,
                    "%d relations, %d hand-overs, %d relation-cases, medians sum to %.1f s",
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getDouble(4));
        }
    }
}
