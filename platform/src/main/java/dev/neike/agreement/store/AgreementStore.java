package dev.neike.agreement.store;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.paper.Ending;
import dev.neike.agreement.paper.Side;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Viewer;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Agreements without their versions: made, locked, named after owners, ended. */
@Repository
public class AgreementStore {

    private static final String NAME_OWNER = """
            insert into agreement_owner (agreement_id, side, since, person_id, named_by)
            values (:id, :side, :at, :person, :by)
            on conflict (agreement_id, side, since) do update
            set person_id = excluded.person_id, named_by = excluded.named_by
            """;

    private static final String END = """
            insert into agreement_ending (agreement_id, last_day, ends_at, reason, ended_by, ended_by_name, recorded_at)
            values (:id, :day, :ends, :reason, :by, :name, :at)
            """;

    private final JdbcClient jdbc;

    AgreementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets nobody else act on it until the transaction is over; false where there is none. */
    public boolean lock(AgreementId id) {
        return jdbc.sql("select id from agreement where id = :id for update")
                .param("id", id.value())
                .query(Columns::agreement)
                .optional()
                .isPresent();
    }

    public AgreementId insert(Viewer by, UnitId provider, Instant at) {
        return jdbc.sql("""
                        insert into agreement (provider_unit, made_at, made_by) values (:provider, :at, :by) returning id
                        """)
                .param("provider", provider.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId(), Types.BIGINT)
                .query(Columns::agreement)
                .single();
    }

    /** Something has happened to it. */
    public void touch(AgreementId id) {
        jdbc.sql("update agreement set revision = revision + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    public void nameOwner(Viewer by, AgreementId id, Side side, @Nullable PersonId person, Instant at) {
        jdbc.sql(NAME_OWNER)
                .param("id", id.value())
                .param("side", side.name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("person", person == null ? null : person.value(), Types.BIGINT)
                .param("by", by.accountId(), Types.BIGINT)
                .update();
    }

    public void end(Viewer by, AgreementId id, Ending ending) {
        jdbc.sql(END)
                .param("id", id.value())
                .param("day", ending.lastDay())
                .param("ends", ending.at().atOffset(ZoneOffset.UTC))
                .param("reason", ending.reason())
                .param("by", by.accountId(), Types.BIGINT)
                .param("name", ending.by())
                .param("at", ending.recordedAt().atOffset(ZoneOffset.UTC))
                .update();
    }
}
