package dev.neike.relation.ledger;

import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.eventlog.chain.UnitDay;
import dev.neike.statistics.Distribution;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What is said of a chain as a whole, besides what the log says of it.
 *
 * @param casesWithHandover cases with at least one hand-over
 * @param casesWithPingPong cases with at least one A → B → A
 * @param days first and last UTC day on which a working leg begins; absent where no event has a unit
 * @param durations from first start to last completion of the cases that have a leg
 * @param usualWait the m of the cost: median, in seconds, of the median waitings of relations with at least 20 hand-overs
 * @param overlap parallel work
 */
public record ChainRow(
        long casesWithHandover,
        long casesWithPingPong,
        Optional<Days> days,
        Optional<Durations> durations,
        OptionalDouble usualWait,
        Parallel overlap) {

    /** First and last day. */
    public record Days(LocalDate first, LocalDate last) {}

    /** How long cases take, in seconds; quantiles of type 7. */
    public record Durations(long n, double mean, double p50, double p85, double p95) {}

    /**
     * Parallel work.
     *
     * @param handovers whose receiver began before the giver's leg ended
     * @param seconds by which those legs overlap, summed
     * @param rows events that start before an earlier one of their case has ended
     */
    public record Parallel(long handovers, double seconds, long rows) {}

    private static final String INSERT = """
            insert into relation_chain (chain_id, cases_with_handover, cases_with_ping_pong, first_day, last_day,
                duration_n, duration_mean, duration_p50, duration_p85, duration_p95, usual_wait,
                overlap_handovers, overlap_seconds, overlap_rows)
            values (:chain, :handover, :pingPong, :first, :last, :n, :mean, :p50, :p85, :p95, :wait,
                :overlapHandovers, :overlapSeconds, :overlapRows)
            """;

    static final String SELECT = """
            select cases_with_handover, cases_with_ping_pong, first_day, last_day, duration_n, duration_mean, duration_p50,
                   duration_p85, duration_p95, usual_wait, overlap_handovers, overlap_seconds, overlap_rows
            from relation_chain
            where chain_id = :chain
            """;

    static ChainRow of(ServiceChain chain) {
        var overlap = chain.overlap();
        return new ChainRow(
                chain.summary().casesWithHandover(),
                chain.summary().casesWithPingPong(),
                days(chain),
                chain.durations().map(ChainRow::durations),
                chain.medianOfMedianWaits(),
                new Parallel(overlap.handovers(), overlap.seconds(), overlap.rows()));
    }

    private static Durations durations(Distribution times) {
        return new Durations(times.n(), times.mean(), times.p50(), times.p85(), times.p95());
    }

    private static Optional<Days> days(ServiceChain chain) {
        List<LocalDate> days = chain.units().stream()
                .flatMap(unit -> unit.days().stream())
                .map(UnitDay::day)
                .sorted()
                .toList();
        return days.isEmpty() ? Optional.empty() : Optional.of(new Days(days.getFirst(), days.getLast()));
    }

    void insert(JdbcClient jdbc, long chainId) {
        @Nullable Durations times = durations.orElse(null);
        jdbc.sql(INSERT)
                .param("chain", chainId)
                .param("handover", casesWithHandover)
                .param("pingPong", casesWithPingPong)
                .param("first", days.map(Days::first).orElse(null))
                .param("last", days.map(Days::last).orElse(null))
                .param("n", times == null ? 0 : times.n())
                .param("mean", times == null ? null : times.mean())
                .param("p50", times == null ? null : times.p50())
                .param("p85", times == null ? null : times.p85())
                .param("p95", times == null ? null : times.p95())
                .param("wait", usualWait.isPresent() ? usualWait.getAsDouble() : null)
                .param("overlapHandovers", overlap.handovers())
                .param("overlapSeconds", overlap.seconds())
                .param("overlapRows", overlap.rows())
                .update();
    }

    static ChainRow read(ResultSet row, int number) throws SQLException {
        Optional<LocalDate> first = Optional.ofNullable(row.getObject("first_day", LocalDate.class));
        Durations durations = new Durations(
                row.getLong("duration_n"),
                row.getDouble("duration_mean"),
                row.getDouble("duration_p50"),
                row.getDouble("duration_p85"),
                row.getDouble("duration_p95"));
        LocalDate last = row.getObject("last_day", LocalDate.class);
        double wait = row.getDouble("usual_wait");
        OptionalDouble usualWait = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(wait);
        return new ChainRow(
                row.getLong("cases_with_handover"),
                row.getLong("cases_with_ping_pong"),
                first.map(day -> new Days(day, Objects.requireNonNull(last))),
                durations.n() == 0 ? Optional.empty() : Optional.of(durations),
                usualWait,
                new Parallel(
                        row.getLong("overlap_handovers"),
                        row.getDouble("overlap_seconds"),
                        row.getLong("overlap_rows")));
    }
}
