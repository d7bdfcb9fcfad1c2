package dev.neike.agreement.store;

import dev.neike.agreement.VersionId;
import dev.neike.agreement.paper.Sending;
import dev.neike.agreement.paper.Signature;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads which versions lie before both sides, or did when they were signed, and who has signed them. */
@Repository
class SendingReader {

    private static final int MOST = 20_000;

    private static final String SENDINGS = """
            select id, agreement_id, number, sent_at, sent_by_name
            from agreement_sending where agreement_id = any(:ids) and taken_back_at is null
            order by agreement_id, number limit :limit
            """;

    private static final String SIGNATURES = """
            select sending_id, side, unit_id, signed_at, signed_by, signed_by_name
            from agreement_signature where sending_id = any(:ids) order by sending_id, signed_at limit :limit
            """;

    private final JdbcClient jdbc;

    SendingReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By version, of agreements with these numbers. */
    Map<VersionId, Sending> of(Long[] ids) {
        Map<VersionId, Sending> unsigned = new HashMap<>();
        rows(SENDINGS, ids).query(row -> {
            unsigned.put(
                    Columns.version(row),
                    new Sending(
                            row.getLong("id"),
                            Columns.instant(row, "sent_at"),
                            row.getString("sent_by_name"),
                            List.of()));
        });
        Map<Long, List<Signature>> signatures =
                signatures(unsigned.values().stream().map(Sending::id).toArray(Long[]::new));
        Map<VersionId, Sending> sendings = new HashMap<>();
        unsigned.forEach(
                (version, it) -> sendings.put(version, it.signed(signatures.getOrDefault(it.id(), List.of()))));
        return sendings;
    }

    private Map<Long, List<Signature>> signatures(Long[] sendings) {
        Map<Long, List<Signature>> signatures = new HashMap<>();
        rows(SIGNATURES, sendings).query(row -> {
            signatures
                    .computeIfAbsent(row.getLong("sending_id"), id -> new ArrayList<>())
                    .add(Columns.signature(row));
        });
        return signatures;
    }

    private StatementSpec rows(String sql, Long[] ids) {
        return jdbc.sql(sql).param("ids", ids).param("limit", MOST);
    }
}
