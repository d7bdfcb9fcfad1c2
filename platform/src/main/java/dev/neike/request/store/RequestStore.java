package dev.neike.request.store;

import static dev.neike.request.store.Rows.number;
import static dev.neike.request.store.Rows.sql;

import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests as they stand now. */
@Repository
public class RequestStore {

    private static final int MOST_CHILDREN = 200;

    private static final String INSERT = """
            insert into request as r (service_id, form_version, answers, subject, priority, confidential, asker_id, customer_id,
                customer_unit, first_unit, parent_id, submitted_at, state, leg, holder_unit, since, changed_at)
            values (:service, :form, :answers::jsonb, :subject, :priority, :confidential, :asker, :customer, :customerUnit,
                :first, :parent, :at, 'OFFERED', 1, :first, :at, :at)
            returning\s""" + Rows.COLUMNS;

    private static final String BY_ID = "select " + Rows.COLUMNS + " from request r where r.id = :id";

    private static final String SEEN = BY_ID + " and " + Sight.CONDITION;

    private static final String LOOKED_AT =
            "select " + Looked.COLUMNS + " from request r where r.id = :id and " + Sight.CONDITION;

    private static final String OPEN_CHILDREN = "select " + Rows.COLUMNS + """
            from request r where r.parent_id = :id and r.closed_at is null order by r.id limit :limit for update
            """;

    private static final String CHILDREN = "select " + Rows.COLUMNS + """
            from request r where r.parent_id = :id order by r.id limit :limit
            """;

    private static final String UPDATE = """
            update request
            set state = :state, leg = :leg, holder_unit = :unit, sender_unit = :sender, assignee_id = :assignee,
                since = :since, closed_at = :closedAt, closing = :closing, confirm_at = :confirmAt, outside = :outside,
                version = version + 1, changed_at = :changedAt
            where id = :id
            """;

    private static final String TO_CONFIRM = """
            select id from request where confirm_at <= :now order by confirm_at limit :limit
            """;

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Request insert(NewRequest it) {
        return jdbc.sql(INSERT)
                .param("service", it.service().value())
                .param("form", it.formVersion())
                .param("answers", it.answers())
                .param("subject", it.subject())
                .param("priority", it.priority())
                .param("confidential", it.confidential())
                .param("asker", it.asker().value())
                .param("customer", it.customer().value())
                .param("customerUnit", it.customerUnit().value())
                .param("first", it.first().value())
                .param("parent", it.parent() == null ? null : it.parent().value(), Types.BIGINT)
                .param("at", sql(it.at()))
                .query(Rows::request)
                .single();
    }

    public Optional<Request> byId(RequestId id) {
        return jdbc.sql(BY_ID).param("id", id.value()).query(Rows::request).optional();
    }

    /** Where the viewer may see it. */
    public Optional<Request> seen(Sight sight, RequestId id) {
        return sight.in(jdbc.sql(SEEN))
                .param("id", id.value())
                .query(Rows::request)
                .optional();
    }

    /** The request with what its page always needs, where the viewer may see it. */
    public Optional<Looked> look(Sight sight, RequestId id) {
        return sight.in(jdbc.sql(LOOKED_AT))
                .param("id", id.value())
                .query(Looked::of)
                .optional();
    }

    /** Locks it until the transaction ends; whoever locks several locks parents first. */
    public Optional<Request> locked(RequestId id) {
        return jdbc.sql(BY_ID + " for update")
                .param("id", id.value())
                .query(Rows::request)
                .optional();
    }

    /** Its sub-requests that are not closed, locked. */
    public List<Request> openChildrenLocked(RequestId id) {
        return jdbc.sql(OPEN_CHILDREN)
                .param("id", id.value())
                .param("limit", MOST_CHILDREN)
                .query(Rows::request)
                .list();
    }

    public List<Request> children(RequestId id) {
        return jdbc.sql(CHILDREN)
                .param("id", id.value())
                .param("limit", MOST_CHILDREN)
                .query(Rows::request)
                .list();
    }

    /** Which of its sub-requests the viewer may see. */
    public Set<RequestId> childrenSeen(Sight sight, RequestId id) {
        return sight.in(jdbc.sql(
                        "select r.id from request r where r.parent_id = :id and " + Sight.CONDITION + " limit :limit"))
                .param("id", id.value())
                .param("limit", MOST_CHILDREN)
                .query((row, index) -> new RequestId(row.getLong("id")))
                .set();
    }

    public int openChildren(RequestId id) {
        return jdbc.sql("select count(*) from request where parent_id = :id and closed_at is null")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    /** What its form was answered with, as JSON. */
    public String answers(RequestId id) {
        return jdbc.sql("select answers from request where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    /** Writes where it stands now. */
    public void update(Request it) {
        jdbc.sql(UPDATE)
                .param("id", it.id().value())
                .param("state", it.state().name())
                .param("leg", it.leg())
                .param("unit", it.unit().value())
                .param("sender", number(it.sender()), Types.BIGINT)
                .param("assignee", number(it.assignee()), Types.BIGINT)
                .param("since", sql(it.since()))
                .param("closedAt", sql(it.closedAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("closing", it.closing() == null ? null : it.closing().name(), Types.VARCHAR)
                .param("confirmAt", sql(it.confirmAt()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("outside", it.outside(), Types.VARCHAR)
                .param("changedAt", sql(it.changedAt()))
                .update();
    }

    /** Notes a change that leaves its state alone. */
    public void touch(RequestId id, Instant at) {
        jdbc.sql("update request set version = version + 1, changed_at = greatest(changed_at, :at) where id = :id")
                .param("id", id.value())
                .param("at", sql(at))
                .update();
    }

    public void setPriority(RequestId id, int priority, Instant at) {
        jdbc.sql("update request set priority = :priority where id = :id")
                .param("id", id.value())
                .param("priority", priority)
                .update();
        touch(id, at);
    }

    /** Those that Neike is to confirm by now, the longest due first. */
    public List<RequestId> toConfirm(Instant now, int limit) {
        return jdbc.sql(TO_CONFIRM)
                .param("now", sql(now))
                .param("limit", limit)
                .query((row, index) -> new RequestId(row.getLong("id")))
                .list();
    }

    /** The parent, which never changes. */
    public @Nullable RequestId parentOf(RequestId id) {
        return jdbc.sql("select parent_id from request where id = :id")
                .param("id", id.value())
                .query((row, index) -> Optional.ofNullable(Rows.optional(row, "parent_id", RequestId::new)))
                .optional()
                .flatMap(parent -> parent)
                .orElse(null);
    }
}
