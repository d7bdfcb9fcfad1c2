package dev.neike.rights;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who was given sight of which unit, in the database. */
@Repository
class ReaderStore {

    private static final int MOST = 1_000;

    private static final String INSERT = """
            insert into rights_reader (unit_id, person_id, given_by, given_at)
            values (:unit, :person, :by, :at)
            on conflict do nothing
            """;

    private final JdbcClient jdbc;

    ReaderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<UnitId> readBy(PersonId person) {
        return jdbc.sql("select unit_id from rights_reader where person_id = :person limit :limit")
                .param("person", person.value())
                .param("limit", MOST)
                .query((row, number) -> new UnitId(row.getLong("unit_id")))
                .set();
    }

    List<PersonId> readersOf(UnitId unit) {
        return jdbc.sql(
                        "select person_id from rights_reader where unit_id = :unit order by given_at, person_id limit :limit")
                .param("unit", unit.value())
                .param("limit", MOST)
                .query((row, number) -> new PersonId(row.getLong("person_id")))
                .list();
    }

    /** Whether that is new. */
    boolean insert(UnitId unit, PersonId person, @Nullable PersonId by, Instant at) {
        return jdbc.sql(INSERT)
                        .param("unit", unit.value())
                        .param("person", person.value())
                        .param("by", by == null ? null : by.value(), java.sql.Types.BIGINT)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                > 0;
    }

    boolean delete(UnitId unit, PersonId person) {
        return jdbc.sql("delete from rights_reader where unit_id = :unit and person_id = :person")
                        .param("unit", unit.value())
                        .param("person", person.value())
                        .update()
                > 0;
    }
}
