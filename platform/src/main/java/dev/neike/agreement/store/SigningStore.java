package dev.neike.agreement.store;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.VersionId;
import dev.neike.agreement.paper.Comment;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Signature;
import dev.neike.agreement.paper.Slot;
import dev.neike.shell.Viewer;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happens to a version between the two sides: sent, taken back, signed, commented on. */
@Repository
public class SigningStore {

    private static final int MOST_COMMENTS = 1_000;

    private static final String SEND = """
            insert into agreement_sending (agreement_id, number, sent_at, sent_by, sent_by_name)
            values (:id, :number, :at, :by, :name) returning id
            """;

    private static final String SIGN = """
            insert into agreement_signature (sending_id, side, unit_id, signed_at, signed_by, signed_by_name)
            values (:sending, :side, :unit, :at, :by, :name)
            """;

    private static final String COMMENT = """
            insert into agreement_comment (agreement_id, number, side, text, written_at, written_by, written_by_name)
            values (:id, :number, :side, :text, :at, :by, :name)
            """;

    private final JdbcClient jdbc;

    SigningStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The sending's number. */
    public long send(Viewer by, VersionId id, Instant at) {
        return jdbc.sql(SEND)
                .param("id", id.agreement().value())
                .param("number", id.number())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId(), Types.BIGINT)
                .param("name", by.name())
                .query(Long.class)
                .single();
    }

    public void takeBack(Viewer by, long sending, Instant at) {
        jdbc.sql("update agreement_sending set taken_back_at = :at, taken_back_by = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId(), Types.BIGINT)
                .param("id", sending)
                .update();
    }

    public void sign(long sending, Signature it) {
        jdbc.sql(SIGN)
                .param("sending", sending)
                .param("side", it.slot().side().name())
                .param("unit", number(it.slot()))
                .param("at", it.at().atOffset(ZoneOffset.UTC))
                .param("by", it.account(), Types.BIGINT)
                .param("name", it.name())
                .update();
    }

    public void comment(Viewer by, VersionId id, Side side, String text, Instant at) {
        jdbc.sql(COMMENT)
                .param("id", id.agreement().value())
                .param("number", id.number())
                .param("side", side.name())
                .param("text", text)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId(), Types.BIGINT)
                .param("name", by.name())
                .update();
    }

    /** All that was said about an agreement, in order. */
    public List<Comment> comments(AgreementId id) {
        return jdbc.sql("""
                        select number, side, written_by_name, text, written_at
                        from agreement_comment where agreement_id = :id order by number, id limit :limit
                        """)
                .param("id", id.value())
                .param("limit", MOST_COMMENTS)
                .query((row, number) -> new Comment(
                        row.getInt("number"),
                        Side.valueOf(row.getString("side")),
                        row.getString("written_by_name"),
                        row.getString("text"),
                        row.getObject("written_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    private static long number(Slot slot) {
        return slot.unit() == null ? 0 : slot.unit().value();
    }
}
