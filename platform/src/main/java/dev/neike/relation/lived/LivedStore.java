package dev.neike.relation.lived;

import dev.neike.organization.UnitId;
import dev.neike.rights.Standing;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lived relations in the database. */
@Repository
class LivedStore {

    private static final int MOST = 50_000;

    private static final String COLUMNS = """
            select customer_unit, provider_unit, month, asked, accepted, waited_seconds, handed, refused, questions, answers,
                   answer_seconds, closed, life_seconds, reopened
            from relation_lived_month
            """;

    private static final String TOGETHER = """
            select customer_unit, provider_unit, :from::date as month, sum(asked)::bigint as asked,
                   sum(accepted)::bigint as accepted, sum(waited_seconds) as waited_seconds, sum(handed)::bigint as handed,
                   sum(refused)::bigint as refused, sum(questions)::bigint as questions, sum(answers)::bigint as answers,
                   sum(answer_seconds) as answer_seconds, sum(closed)::bigint as closed, sum(life_seconds) as life_seconds,
                   sum(reopened)::bigint as reopened, array[{by_month}]::bigint[] as by_month
            from relation_lived_month
            where {part} = :unit and {other} = any(:others) and month >= :from
            group by customer_unit, provider_unit
            limit :limit
            """.replace("{by_month}", byMonth());

    /** Read from an index alone: a unit may have hundreds of relations, of which a page shows few. */
    private static final String VOLUMES = """
            select {other} as other, sum(asked + handed)::bigint as volume
            from relation_lived_month
            where {part} = :unit and month >= :from
            group by {other}
            limit :limit
            """;

    private static final String ADD = """
            insert into relation_lived_month as held (customer_unit, provider_unit, month, asked, accepted, waited_seconds,
                handed, refused, questions, answers, answer_seconds, closed, life_seconds, reopened)
            values (:customer, :provider, :month, :asked, :accepted, :waited, :handed, :refused, :questions, :answers,
                :answered, :closed, :lasted, :reopened)
            on conflict (customer_unit, provider_unit, month) do update
            set asked = held.asked + excluded.asked,
                accepted = held.accepted + excluded.accepted,
                waited_seconds = held.waited_seconds + excluded.waited_seconds,
                handed = held.handed + excluded.handed,
                refused = held.refused + excluded.refused,
                questions = held.questions + excluded.questions,
                answers = held.answers + excluded.answers,
                answer_seconds = held.answer_seconds + excluded.answer_seconds,
                closed = held.closed + excluded.closed,
                life_seconds = held.life_seconds + excluded.life_seconds,
                reopened = held.reopened + excluded.reopened
            """;

    private static String byMonth() {
        return IntStream.range(0, LivedPeriod.MONTHS)
                .mapToObj(
                        "coalesce(sum(asked + handed) filter (where month = :from::date + interval '%d months'), 0)"
                                ::formatted)
                .collect(Collectors.joining(", "));
    }

    private final JdbcClient jdbc;

    LivedStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds, always in the order given, so that two that add at once do not wait for each other in a circle. */
    void add(Collection<Booked> booked) {
        booked.forEach(it -> jdbc.sql(ADD)
                .param("customer", it.customer().value())
                .param("provider", it.provider().value())
                .param("month", it.month())
                .param("asked", it.asked())
                .param("accepted", it.accepted())
                .param("waited", it.waited())
                .param("handed", it.handed())
                .param("refused", it.refused())
                .param("questions", it.questions())
                .param("answers", it.answers())
                .param("answered", it.answered())
                .param("closed", it.closed())
                .param("lasted", it.lasted())
                .param("reopened", it.reopened())
                .update());
    }

    /** How much was asked or handed over on each relation in which the unit has this part, by the unit at the other end. */
    Map<UnitId, Long> volumes(Part part, UnitId unit, LocalDate from) {
        Map<UnitId, Long> volumes = new HashMap<>();
        jdbc.sql(part.in(VOLUMES))
                .param("unit", unit.value())
                .param("from", from)
                .param("limit", MOST)
                .query((RowCallbackHandler)
                        row -> volumes.put(new UnitId(row.getLong("other")), row.getLong("volume")));
        return volumes;
    }

    /** What is booked on the relations of a unit with these others, by the unit at the other end. */
    Map<UnitId, Months> months(Part part, UnitId unit, Collection<UnitId> others, LocalDate from) {
        return others.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(part.in(TOGETHER))
                        .param("unit", unit.value())
                        .param("others", Standing.numbers(others))
                        .param("from", from)
                        .param("limit", MOST)
                        .query((row, number) -> new Months(booked(row, number), numbers(row.getArray("by_month"))))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(it -> part.other(it.sum()), Function.identity()));
    }

    /** One relation. */
    List<Booked> between(UnitId customer, UnitId provider, LocalDate from) {
        return jdbc.sql(COLUMNS + """
                        where customer_unit = :customer and provider_unit = :provider and month >= :from limit :limit
                        """)
                .param("customer", customer.value())
                .param("provider", provider.value())
                .param("from", from)
                .param("limit", MOST)
                .query(LivedStore::booked)
                .list();
    }

    private static List<Long> numbers(Array array) throws SQLException {
        return List.of((Long[]) array.getArray());
    }

    private static Booked booked(ResultSet row, int number) throws SQLException {
        return new Booked(
                new UnitId(row.getLong("customer_unit")),
                new UnitId(row.getLong("provider_unit")),
                row.getObject("month", LocalDate.class),
                row.getLong("asked"),
                row.getLong("accepted"),
                row.getDouble("waited_seconds"),
                row.getLong("handed"),
                row.getLong("refused"),
                row.getLong("questions"),
                row.getLong("answers"),
                row.getDouble("answer_seconds"),
                row.getLong("closed"),
                row.getDouble("life_seconds"),
                row.getLong("reopened"));
    }
}
