package dev.neike.benchmarks.recount;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.CountedTime;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.Opening;
import dev.neike.calendar.WeekPlan;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A holiday is added while 100,000 requests of one unit are open: how long until a running Neike has computed all of their
 * promises anew, and how long acts on these requests wait meanwhile for their locks. Beside it the same done plainly: one request, one
 * transaction at a time, over one connection. Argument: the data folder of a sample that runs, which is not of much use afterwards.
 */
public final class RecountBenchmark {

    private static final int OPEN = 100_000;
    private static final int NAIVE = 10_000;
    private static final int RUNS = 3;

    private final String url;
    private final Properties login = new Properties();

    private RecountBenchmark(Path data) throws IOException {
        var credentials = new Properties();
        credentials.load(new StringReader(Files.readString(data.resolve("credentials"))));
        String port = Files.readAllLines(data.resolve("database/postmaster.pid"))
                .get(3)
                .strip();
        url = "jdbc:postgresql://127.0.0.1:" + port + "/neike";
        login.setProperty("user", "postgres");
        login.setProperty("password", credentials.getProperty("superuser"));
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new RecountBenchmark(Path.of(arguments[0]));
        try (Connection connection = benchmark.open()) {
            benchmark.fill(connection);
            for (int run = 1; run <= RUNS; run++) {
                benchmark.neike(connection, run);
            }
            benchmark.plain(connection);
        }
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url, login);
    }

    private void fill(Connection connection) throws IOException, SQLException {
        if (number(connection, "select count(*) from pg_class where relname = 'benchmark_recount'") == 0) {
            try (var in = RecountBenchmark.class.getResourceAsStream("/recount/fill.sql");
                    var statement = connection.createStatement()) {
                statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                // A house in which all this has happened over weeks has written it out long ago.
                statement.execute("checkpoint");
            }
        }
    }

    /** What adding a holiday writes, and then the waiting for the job. */
    private void neike(Connection connection, int run) throws Exception {
        var over = new AtomicBoolean();
        var longest = new AtomicLong();
        var acts = new AtomicInteger();
        Thread acting = Thread.ofPlatform().start(() -> act(over, longest, acts));
        try (var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("insert into calendar_day (calendar_id, date, kind, name) select calendar_id,"
                    + " current_date + " + (run + 1) + ", 'HOLIDAY', 'Benchmark' from benchmark_recount"
                    + " on conflict do nothing");
            statement.execute("update calendar set version = nextval('calendar_version')"
                    + " where id = (select calendar_id from benchmark_recount)");
            statement.execute(
                    "insert into promise_recount (unit_id, asked_at) select provider_unit, now() from benchmark_recount");
            connection.commit();
            connection.setAutoCommit(true);
        }
        long begin = System.nanoTime();
        while (number(connection, """
                select count(*) from (select 1 from benchmark_recount b join calendar k on k.id = b.calendar_id
                join promise_clock c on c.provider_unit = b.provider_unit and c.ended_at is null
                and c.calendar_version <> k.version limit 1) stale
                """) > 0) {
            Thread.sleep(100);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        over.set(true);
        acting.join();
        System.out.printf(
                Locale.ROOT,
                "Neike, run %d: %.1f s for %,d open requests, up to 2 s of which the job’s pause; %,d acts meanwhile, the longest waited %.0f ms%n",
                run,
                seconds,
                OPEN,
                acts.get(),
                longest.get() / 1e6);
    }

    /** Locks as acts do: the request, then its promises; and writes. */
    private void act(AtomicBoolean over, AtomicLong longest, AtomicInteger acts) {
        var random = new SplittableRandom(1);
        try (Connection connection = open();
                var lock = connection.prepareStatement(
                        "select id from request where id = (select base from benchmark_recount) + ? for update");
                var clocks = connection.prepareStatement("""
                        update promise_clock set soon_at = soon_at where id in (select id from promise_clock
                        where request_id = (select base from benchmark_recount) + ? and ended_at is null for update)
                        """)) {
            connection.setAutoCommit(false);
            while (!over.get()) {
                int which = 1 + random.nextInt(OPEN);
                long begin = System.nanoTime();
                lock.setInt(1, which);
                lock.execute();
                clocks.setInt(1, which);
                clocks.execute();
                connection.commit();
                longest.accumulateAndGet(System.nanoTime() - begin, Math::max);
                acts.incrementAndGet();
                Thread.sleep(5);
            }
        } catch (SQLException | InterruptedException trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    /** One request after the other; measured over some of them, and told for all. */
    private void plain(Connection connection) throws SQLException {
        BusinessCalendar calendar = calendar();
        long base = number(connection, "select base from benchmark_recount");
        connection.setAutoCommit(false);
        long begin = System.nanoTime();
        for (int n = 1; n <= NAIVE; n++) {
            one(connection, base + n, calendar);
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        connection.setAutoCommit(true);
        System.out.printf(
                Locale.ROOT,
                "one request at a time: %.1f s for %,d, so %.1f s for %,d%n",
                seconds,
                NAIVE,
                seconds * OPEN / NAIVE,
                OPEN);
    }

    private static void one(Connection connection, long request, BusinessCalendar calendar) throws SQLException {
        long clock;
        Duration promised;
        try (var statement = connection.prepareStatement(
                "select id, promised_seconds from promise_clock where request_id = ? and ended_at is null for update")) {
            statement.setLong(1, request);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                clock = row.getLong(1);
                promised = Duration.ofSeconds(row.getLong(2));
            }
        }
        Instant due = counted(connection, request, calendar).reaches(promised).orElseThrow();
        write(connection, "update promise_clock set due_at = ? where id = ?", due, clock);
        write(
                connection,
                "insert into promise_due_change (at, reason, to_due, clock_id) values (now(), 'CALENDAR', ?, ?)",
                due,
                clock);
        write(connection, "update request_due set due_at = ? where request_id = ?", due, request);
        connection.commit();
    }

    private static CountedTime counted(Connection connection, long request, BusinessCalendar calendar)
            throws SQLException {
        List<Opening> stretches = new ArrayList<>();
        Instant since = null;
        try (var statement = connection.prepareStatement(
                "select kind, starts_at, ends_at from request_leg where request_id = ? order by number")) {
            statement.setLong(1, request);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    boolean counts = !row.getString(1).equals("AWAITING_CUSTOMER");
                    Timestamp end = row.getTimestamp(3);
                    if (counts && end == null) {
                        since = row.getTimestamp(2).toInstant();
                    } else if (counts) {
                        stretches.add(new Opening(row.getTimestamp(2).toInstant(), end.toInstant()));
                    }
                }
            }
        }
        return new CountedTime(calendar, stretches, since);
    }

    private static void write(Connection connection, String sql, Instant due, long id) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, Timestamp.from(due));
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    private static BusinessCalendar calendar() {
        DayPlan day = DayPlan.of(new OpenHours(9 * 60, 12 * 60), new OpenHours(13 * 60 + 30, 18 * 60));
        return BusinessCalendar.of(
                ZoneId.of("Asia/Shanghai"), WeekPlan.of(day, Arrays.copyOf(DayOfWeek.values(), 5)), List.of());
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
