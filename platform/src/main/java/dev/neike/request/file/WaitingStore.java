package dev.neike.request.file;

import dev.neike.organization.PersonId;
import dev.neike.request.life.RequestId;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files that wait for their request, in the database. */
@Repository
class WaitingStore {

    private static final String WAITING = " request_id is null and draft_id is null ";

    private static final String OF = FileStore.COLUMNS + "where uploaded_by = :by and" + WAITING + """
            and id > :after order by id limit :limit
            """;

    private static final String ATTACH =
            "update request_attachment set request_id = :request, question = :question where id = any(:files) and"
                    + " uploaded_by = :by and" + WAITING;

    private final JdbcClient jdbc;

    WaitingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<AttachedFile> of(PersonId by, long after, int limit) {
        return jdbc.sql(OF)
                .param("by", by.value())
                .param("after", after)
                .param("limit", limit)
                .query(FileStore::file)
                .list();
    }

    /** How many of them wait no longer. */
    int attach(PersonId by, Collection<Long> files, RequestId request, String question) {
        return jdbc.sql(ATTACH)
                .param("by", by.value())
                .param("files", files.toArray(Long[]::new))
                .param("request", request.value())
                .param("question", question)
                .update();
    }

    void delete(PersonId by, long file) {
        jdbc.sql("delete from request_attachment where id = :file and uploaded_by = :by and" + WAITING)
                .param("file", file)
                .param("by", by.value())
                .update();
    }

    void forget(Instant before) {
        jdbc.sql("delete from request_attachment where at < :before and" + WAITING)
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }
}
