package dev.neike.promise.warning;

import dev.neike.shell.Viewer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who is warned when, in the database. */
@Repository
class PlanStore {

    private static final String LATEST =
            "select id, made_at, spread_at from promise_warning_plan order by id desc limit 1";

    private static final String STEPS = """
            select share, hours, holder, lead, owner, within_hours
            from promise_warning_step
            where plan_id = :plan
            order by number limit :limit
            """;

    private static final String INSERT = """
            insert into promise_warning_plan (made_at, made_by, made_by_name) values (:at, :by, :name) returning id
            """;

    private static final String INSERT_STEP = """
            insert into promise_warning_step (plan_id, number, share, hours, holder, lead, owner, within_hours)
            values (:plan, :number, :share, :hours, :holder, :lead, :owner, :within)
            """;

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Head(long id, Instant madeAt, boolean spread) {

        static Head of(ResultSet row, int number) throws SQLException {
            return new Head(
                    row.getLong("id"),
                    row.getObject("made_at", OffsetDateTime.class).toInstant(),
                    row.getObject("spread_at") != null);
        }
    }

    Plan present() {
        return head().map(it -> new Plan(steps(it.id()), it.madeAt())).orElse(Plan.USUAL);
    }

    /** The latest one where open promises have not been looked at because of it. */
    Optional<Long> toSpread() {
        return head().filter(it -> !it.spread()).map(Head::id);
    }

    void spread(long plan, Instant at) {
        jdbc.sql("update promise_warning_plan set spread_at = :at where id = :plan")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("plan", plan)
                .update();
    }

    void insert(Viewer by, List<Step> steps, Instant at) {
        long plan = jdbc.sql(INSERT)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId(), Types.BIGINT)
                .param("name", by.name())
                .query(Long.class)
                .single();
        for (int i = 0; i < steps.size(); i++) {
            insert(plan, i + 1, steps.get(i));
        }
    }

    private Optional<Head> head() {
        return jdbc.sql(LATEST).query(Head::of).optional();
    }

    private List<Step> steps(long plan) {
        return jdbc.sql(STEPS)
                .param("plan", plan)
                .param("limit", Plan.MOST_STEPS)
                .query(PlanStore::step)
                .list();
    }

    private static Step step(ResultSet row, int number) throws SQLException {
        int share = row.getInt("share");
        Moment moment = row.wasNull() ? hours(row.getInt("hours")) : new Moment.Share(share);
        Set<Recipient> to = EnumSet.noneOf(Recipient.class);
        for (Recipient recipient : Recipient.values()) {
            if (row.getBoolean(recipient.slug())) {
                to.add(recipient);
            }
        }
        return new Step(moment, to, row.getBoolean("within_hours"));
    }

    private static Moment hours(int hours) {
        return hours == 0 ? new Moment.Due() : new Moment.After(hours);
    }

    private void insert(long plan, int number, Step step) {
        jdbc.sql(INSERT_STEP)
                .param("plan", plan)
                .param("number", number)
                .param("share", step.moment() instanceof Moment.Share it ? it.percent() : null, Types.INTEGER)
                .param("hours", hours(step.moment()), Types.INTEGER)
                .param("holder", step.to().contains(Recipient.HOLDER))
                .param("lead", step.to().contains(Recipient.LEAD))
                .param("owner", step.to().contains(Recipient.OWNER))
                .param("within", step.withinHours())
                .update();
    }

    private static @Nullable Integer hours(Moment moment) {
        return switch (moment) {
            case Moment.Share share -> null;
            case Moment.Due due -> 0;
            case Moment.After after -> after.hours();
        };
    }
}
