package dev.neike.request.file;

import dev.neike.organization.PersonId;
import dev.neike.request.life.RequestId;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files in the database, in pieces of one MiB. */
@Repository
class FileStore {

    private static final int PIECE = 1 << 20;
    private static final int MOST = 500;

    static final String COLUMNS = """
            select id, request_id, question, internal, name, media_type, size, at from request_attachment
            """;

    private static final String INSERT = """
            insert into request_attachment (request_id, draft_id, message_id, question, internal, name, media_type, size,
                sha256, uploaded_by, at)
            values (:request, :draft, :message, :question, :internal, :name, :type, :size, :sha256, :by, :at)
            returning id
            """;

    private final JdbcClient jdbc;

    FileStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** To what a file belongs. */
    record Place(
            @Nullable RequestId request,
            @Nullable Long draft,
            @Nullable Long message,
            @Nullable String question) {}

    long insert(
            Place place,
            boolean internal,
            String name,
            String type,
            long size,
            String sha256,
            PersonId by,
            Instant at) {
        return jdbc.sql(INSERT)
                .param(
                        "request",
                        place.request() == null ? null : place.request().value(),
                        Types.BIGINT)
                .param("draft", place.draft(), Types.BIGINT)
                .param("message", place.message(), Types.BIGINT)
                .param("question", place.question(), Types.VARCHAR)
                .param("internal", internal)
                .param("name", name)
                .param("type", type)
                .param("size", size)
                .param("sha256", sha256)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void write(long file, InputStream content) throws IOException {
        int number = 0;
        for (byte[] piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
            jdbc.sql(
                            "insert into request_attachment_content (attachment_id, number, bytes) values (:file, :number, :bytes)")
                    .param("file", file)
                    .param("number", number++)
                    .param("bytes", piece)
                    .update();
        }
    }

    void read(long file, OutputStream out) throws IOException {
        for (int number = 0; ; number++) {
            Optional<byte[]> piece = jdbc.sql(
                            "select bytes from request_attachment_content where attachment_id = :file and number = :number")
                    .param("file", file)
                    .param("number", number)
                    .query(byte[].class)
                    .optional();
            if (piece.isEmpty()) {
                return;
            }
            out.write(piece.get());
        }
    }

    Optional<AttachedFile> byId(long file) {
        return jdbc.sql(COLUMNS + "where id = :file")
                .param("file", file)
                .query(FileStore::file)
                .optional();
    }

    List<AttachedFile> of(RequestId request, boolean internal) {
        return jdbc.sql(COLUMNS
                        + "where request_id = :request and (:internal or not internal) order by id limit :limit")
                .param("request", request.value())
                .param("internal", internal)
                .param("limit", MOST)
                .query(FileStore::file)
                .list();
    }

    List<AttachedFile> ofDraft(long draft) {
        return jdbc.sql(COLUMNS + "where draft_id = :draft order by id limit :limit")
                .param("draft", draft)
                .param("limit", MOST)
                .query(FileStore::file)
                .list();
    }

    /** From a draft to the request that came of it; what is not named is dropped. */
    void move(long draft, Collection<Long> kept, RequestId request) {
        jdbc.sql("delete from request_attachment where draft_id = :draft and not id = any(:kept)")
                .param("draft", draft)
                .param("kept", kept.toArray(Long[]::new))
                .update();
        jdbc.sql("update request_attachment set request_id = :request, draft_id = null where draft_id = :draft")
                .param("draft", draft)
                .param("request", request.value())
                .update();
    }

    void deleteOfDraft(long draft) {
        jdbc.sql("delete from request_attachment where draft_id = :draft")
                .param("draft", draft)
                .update();
    }

    static AttachedFile file(ResultSet row, int index) throws SQLException {
        long request = row.getLong("request_id");
        RequestId of = row.wasNull() ? null : new RequestId(request);
        return new AttachedFile(
                row.getLong("id"),
                of,
                row.getString("question"),
                row.getBoolean("internal"),
                row.getString("name"),
                row.getString("media_type"),
                row.getLong("size"),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
