package dev.neike.organization;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files between preview and confirmation: in the database, so that any node can go on. */
@Repository
class UploadStore {

    private static final String INSERT = """
            insert into organization_import
                (uploaded_by, complete, units_name, units_content, people_name, people_content)
            values (:by, :complete, :unitsName, :units, :peopleName, :people)
            returning id
            """;

    private static final String COLUMNS = """
            select id, uploaded_at, units_name, people_name, complete from organization_import
            """;

    private final JdbcClient jdbc;

    UploadStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A file's name and what stands in it; nobody compares them. */
    @SuppressWarnings("ArrayRecordComponent")
    record File(String name, byte[] content) {}

    long insert(long by, @Nullable File units, @Nullable File people, boolean complete) {
        return jdbc.sql(INSERT)
                .param("by", by)
                .param("complete", complete)
                .param("unitsName", units == null ? null : units.name())
                .param("units", units == null ? null : units.content(), java.sql.Types.BINARY)
                .param("peopleName", people == null ? null : people.name())
                .param("people", people == null ? null : people.content(), java.sql.Types.BINARY)
                .query(Long.class)
                .single();
    }

    Optional<Upload> byId(long id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, number) -> upload(row))
                .optional();
    }

    List<Upload> waiting() {
        return jdbc.sql(COLUMNS + "order by id desc limit 20")
                .query((row, number) -> upload(row))
                .list();
    }

    byte @Nullable [] units(long id) {
        return content("units_content", id);
    }

    byte @Nullable [] people(long id) {
        return content("people_content", id);
    }

    /** Whether there was something to remove. */
    boolean delete(long id) {
        return jdbc.sql("delete from organization_import where id = :id")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Files that nobody confirmed in a day. */
    void deleteOld() {
        jdbc.sql("delete from organization_import where uploaded_at < now() - interval '1 day'")
                .update();
    }

    private byte @Nullable [] content(String column, long id) {
        return jdbc.sql("select " + column + " from organization_import where id = :id")
                .param("id", id)
                .query((row, number) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(content -> content)
                .orElse(null);
    }

    private static Upload upload(java.sql.ResultSet row) throws java.sql.SQLException {
        return new Upload(
                row.getLong("id"),
                row.getObject("uploaded_at", OffsetDateTime.class).toInstant(),
                row.getString("units_name"),
                row.getString("people_name"),
                row.getBoolean("complete"));
    }
}
