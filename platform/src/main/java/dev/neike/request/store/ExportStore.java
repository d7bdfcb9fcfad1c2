package dev.neike.request.store;

import static dev.neike.request.store.Rows.sql;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Leg;
import dev.neike.request.life.RequestId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads requests with their legs one after the other, however many there are. Never confidential ones. */
@Repository
public class ExportStore {

    private static final int AT_ONCE = 2_000;

    private static final String LEGS = """
            select r.id, r.customer_unit, r.service_id, r.priority,
                   l.number, l.life, l.kind, l.unit_id, l.sender_unit, l.starts_at, l.ends_at, l.opened_by_act,
                   l.opened_by, l.note, l.ended_by_act, l.ended_by
            from {requests}
            join request_leg l on l.request_id = r.id
            where r.submitted_at >= :from and r.submitted_at < :to and not r.confidential
            """;

    private static final String ORDER = " order by r.id, l.number";

    private static final String ALL = LEGS.replace("{requests}", "request r") + ORDER;

    /** The unit's own, found along one index each: as the customer, first asked, holding. */
    private static final String OF_UNIT =
            """
            with own as materialized (
                select id from request where customer_unit = :unit
                union select id from request where first_unit = :unit
                union select request_id from request_holding where unit_id = :unit)
            """ + LEGS.replace("{requests}", "own join request r on r.id = own.id") + " and " + Sight.CONDITION + ORDER;

    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A request as far as it goes out. */
    public record Exported(RequestId id, UnitId customerUnit, ServiceId service, int priority, List<Leg> legs) {

        public Exported {
            legs = List.copyOf(legs);
        }
    }

    /** Those asked in the period in which the unit had a part, as far as the viewer may see them, by number. */
    public void read(Sight sight, UnitId unit, Instant from, Instant to, Consumer<Exported> reader) {
        Gathering gathering = new Gathering(reader);
        sight.in(jdbc.sql(OF_UNIT).withFetchSize(AT_ONCE))
                .param("unit", unit.value())
                .param("from", sql(from))
                .param("to", sql(to))
                .query(gathering::row);
        gathering.hand();
    }

    /** All those asked in the period, for figures; by number. */
    public void read(Instant from, Instant to, Consumer<Exported> reader) {
        Gathering gathering = new Gathering(reader);
        jdbc.sql(ALL)
                .withFetchSize(AT_ONCE)
                .param("from", sql(from))
                .param("to", sql(to))
                .query(gathering::row);
        gathering.hand();
    }

    /** Puts the rows of a request together. */
    private static final class Gathering {

        private final Consumer<Exported> reader;
        private final List<Leg> legs = new ArrayList<>();
        private @Nullable Exported head;

        Gathering(Consumer<Exported> reader) {
            this.reader = reader;
        }

        void row(ResultSet row) throws SQLException {
            long id = row.getLong("id");
            if (head == null || head.id().value() != id) {
                hand();
                head = new Exported(
                        new RequestId(id),
                        new UnitId(row.getLong("customer_unit")),
                        new ServiceId(row.getLong("service_id")),
                        row.getInt("priority"),
                        List.of());
            }
            legs.add(LegStore.leg(row, 0));
        }

        void hand() {
            if (head != null) {
                reader.accept(new Exported(head.id(), head.customerUnit(), head.service(), head.priority(), legs));
            }
            legs.clear();
        }
    }
}
