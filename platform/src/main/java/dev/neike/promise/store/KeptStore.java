package dev.neike.promise.store;

import dev.neike.organization.UnitId;
import dev.neike.privacy.Waiting;
import dev.neike.promise.clock.Outcome;
import dev.neike.promise.clock.Responsibility;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Promises kept and broken, by month; what of them was booked; whose hands the time of broken ones was in. */
@Repository
public class KeptStore {

    private static final int MOST = 20_000;

    private static final String UNBOOKED = """
            select id, request_id, provider_unit, customer_unit, kind, ended_at, outcome, booked, booked_month, asker_id
            from promise_clock
            where not confidential and nullif(outcome, 'VOID') is distinct from booked
            order by id limit :limit
            for update skip locked
            """;

    private static final String WAITING = """
            select id, request_id, provider_unit, customer_unit, kind, ended_at, outcome, booked, booked_month, asker_id
            from promise_clock
            where confidential and outcome in ('KEPT', 'BREACHED') and booked is null
            order by id limit :limit
            for update skip locked
            """;

    private static final String ADD = """
            insert into promise_month as m (provider_unit, customer_unit, kind, month, kept, breached)
            select provider, customer, kind, month::date, sum(kept), sum(breached)
            from unnest(:providers::bigint[], :customers::bigint[], :kinds::text[], :months::text[], :kept::bigint[],
                :breached::bigint[]) as n (provider, customer, kind, month, kept, breached)
            group by 1, 2, 3, 4
            order by 1, 2, 3, 4
            on conflict (provider_unit, customer_unit, kind, month) do update
            set kept = m.kept + excluded.kept, breached = m.breached + excluded.breached
            """;

    private static final String BOOKED = """
            update promise_clock c set booked = n.booked, booked_month = n.month::date
            from unnest(:ids::bigint[], :booked::text[], :months::text[]) as n (id, booked, month)
            where c.id = n.id
            """;

    private static final String MONTHS = """
            select month, kind, sum(kept) as kept, sum(breached) as breached
            from promise_month
            where provider_unit = :provider {customer} and month >= :from
            group by month, kind
            order by month, kind
            limit :limit
            """;

    private static final String LATE = """
            select count(*) from promise_clock
            where provider_unit = :unit and ended_at is null and due_at < :now and not confidential
            """;

    private final JdbcClient jdbc;

    KeptStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The figure that a verdict belongs to. */
    public record Cell(UnitId provider, UnitId customer, Kind kind) {}

    /**
     * A verdict that does not stand in the figures, or stands there as another.
     *
     * @param outcome {@code null} where there is none any more
     * @param booked what stands in the figures, in which month; {@code null} where nothing does
     */
    public record Verdict(
            long id,
            long request,
            Cell cell,
            long asker,
            @Nullable Instant at,
            @Nullable Outcome outcome,
            @Nullable Outcome booked,
            @Nullable LocalDate month) {

        public Waiting<Cell, Verdict> waiting() {
            return new Waiting<>(cell, asker, at == null ? Instant.EPOCH : at, this);
        }
    }

    /** So many more, or fewer, in a month. */
    public record Sum(Cell cell, LocalDate month, long kept, long breached) {}

    /** A month of a unit or a relation. */
    public record Month(LocalDate month, Kind kind, long kept, long breached) {}

    /** A verdict that stands in the figures from now on; or no more. */
    public record Mark(
            long id, @Nullable Outcome booked, @Nullable LocalDate month) {}

    public List<Verdict> unbooked(int limit) {
        return jdbc.sql(UNBOOKED)
                .param("limit", limit)
                .query(KeptStore::verdict)
                .list();
    }

    public List<Verdict> waiting() {
        return jdbc.sql(WAITING).param("limit", MOST).query(KeptStore::verdict).list();
    }

    public void add(List<Sum> sums) {
        if (!sums.isEmpty()) {
            new Columns<>(jdbc.sql(ADD), sums)
                    .numbers("providers", it -> it.cell().provider().value())
                    .numbers("customers", it -> it.cell().customer().value())
                    .words("kinds", it -> it.cell().kind().name())
                    .words("months", it -> it.month().toString())
                    .numbers("kept", Sum::kept)
                    .numbers("breached", Sum::breached)
                    .statement()
                    .update();
        }
    }

    public void mark(List<Mark> marks) {
        if (!marks.isEmpty()) {
            new Columns<>(jdbc.sql(BOOKED), marks)
                    .numbers("ids", Mark::id)
                    .words(
                            "booked",
                            it -> it.booked() == null ? null : it.booked().name())
                    .words(
                            "months",
                            it -> it.month() == null ? null : it.month().toString())
                    .statement()
                    .update();
        }
    }

    /** Writes whose hands the time of a broken promise was in. */
    public void share(long clock, Responsibility whose) {
        record Row(UnitId unit, @Nullable UnitId from, long seconds) {}
        List<Row> rows = new ArrayList<>();
        whose.units().forEach((unit, time) -> rows.add(new Row(unit, null, time.toSeconds())));
        whose.bounces().forEach((bounced, time) -> rows.add(new Row(bounced.to(), bounced.from(), time.toSeconds())));
        unshare(clock);
        new Columns<>(jdbc.sql("""
                                insert into promise_share (clock_id, unit_id, bounced_from, counted_seconds)
                                select :clock, unit, bounced, seconds
                                from unnest(:units::bigint[], :bounced::bigint[], :seconds::bigint[])
                                    as n (unit, bounced, seconds)
                                """), rows)
                .numbers("units", it -> it.unit().value())
                .numbers("bounced", it -> it.from() == null ? null : it.from().value())
                .numbers("seconds", Row::seconds)
                .statement()
                .param("clock", clock)
                .update();
    }

    public void unshare(long clock) {
        jdbc.sql("delete from promise_share where clock_id = :clock")
                .param("clock", clock)
                .update();
    }

    /**
     * A unit's months as a provider.
     *
     * @param customer only for this customer, or {@code null} for all
     */
    public List<Month> months(UnitId provider, @Nullable UnitId customer, LocalDate from) {
        var statement = jdbc.sql(MONTHS.replace("{customer}", customer == null ? "" : "and customer_unit = :customer"))
                .param("provider", provider.value())
                .param("from", from)
                .param("limit", MOST);
        return (customer == null ? statement : statement.param("customer", customer.value()))
                .query((row, number) -> new Month(
                        row.getObject("month", LocalDate.class),
                        Kind.valueOf(row.getString("kind")),
                        row.getLong("kept"),
                        row.getLong("breached")))
                .list();
    }

    /** How many of a unit's promises are late and not done. */
    public long late(UnitId unit, Instant now) {
        return jdbc.sql(LATE)
                .param("unit", unit.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    private static Verdict verdict(ResultSet row, int number) throws SQLException {
        return new Verdict(
                row.getLong("id"),
                row.getLong("request_id"),
                new Cell(
                        new UnitId(row.getLong("provider_unit")),
                        new UnitId(row.getLong("customer_unit")),
                        Kind.valueOf(row.getString("kind"))),
                row.getLong("asker_id"),
                ClockRows.time(row, "ended_at"),
                outcome(row.getString("outcome")),
                outcome(row.getString("booked")),
                row.getObject("booked_month", LocalDate.class));
    }

    private static @Nullable Outcome outcome(@Nullable String name) {
        return name == null || name.equals(Outcome.VOID.name()) ? null : Outcome.valueOf(name);
    }
}
