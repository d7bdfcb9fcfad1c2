package dev.neike.agreement.store;

import static dev.neike.rights.Standing.numbers;

import dev.neike.agreement.VersionId;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.Periods.Fitted;
import dev.neike.agreement.paper.Span;
import dev.neike.catalog.ServiceId;
import dev.neike.search.Terms;
import dev.neike.shell.Viewer;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Writes versions. What is signed by all is written no more, only when it binds. */
@Repository
public class VersionStore {

    private static final String INSERT = """
            insert into agreement_version (agreement_id, number, title, english_title, customers, services, provider_duties,
                quality, quality_share, customer_duties, answer_amount, answer_unit, input, consequences, valid_from, valid_to,
                review_on, day_minutes, terms, drafted_at, drafted_by, drafted_by_name)
            values (:id, :number, :title, :english, :customers, :services, :providerDuties,
                :quality, :share, :customerDuties, :answerAmount, :answerUnit, :input, :consequences, :from, :to,
                :review, :dayMinutes, to_tsvector('english', :terms), :at, :by, :name)
            """;

    private static final String UPDATE = """
            update agreement_version
            set title = :title, english_title = :english, customers = :customers, services = :services,
                provider_duties = :providerDuties, quality = :quality, quality_share = :share,
                customer_duties = :customerDuties, answer_amount = :answerAmount, answer_unit = :answerUnit, input = :input,
                consequences = :consequences, valid_from = :from, valid_to = :to, review_on = :review,
                day_minutes = :dayMinutes, terms = to_tsvector('english', :terms)
            where agreement_id = :id and number = :number and completed_at is null
            """;

    private static final String TIME = """
            insert into agreement_time (agreement_id, number, priority, accept_amount, accept_unit, fulfil_amount, fulfil_unit)
            values (:id, :number, :priority, :acceptAmount, :acceptUnit, :fulfilAmount, :fulfilUnit)
            """;

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Viewer by, VersionId id, Contents contents, int dayMinutes, Instant at) {
        with(jdbc.sql(INSERT), id, contents, dayMinutes)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId(), Types.BIGINT)
                .param("name", by.name())
                .update();
        writeTimes(id, contents);
    }

    public void update(VersionId id, Contents contents, int dayMinutes) {
        if (with(jdbc.sql(UPDATE), id, contents, dayMinutes).update() != 1) {
            throw new IllegalStateException("version " + id + " is no draft");
        }
        jdbc.sql("delete from agreement_time where agreement_id = :id and number = :number")
                .param("id", id.agreement().value())
                .param("number", id.number())
                .update();
        writeTimes(id, contents);
    }

    public void drop(Viewer by, VersionId id, Instant at) {
        jdbc.sql("""
                        update agreement_version set dropped_at = :at, dropped_by = :by
                        where agreement_id = :id and number = :number and completed_at is null
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.accountId(), Types.BIGINT)
                .param("id", id.agreement().value())
                .param("number", id.number())
                .update();
    }

    /** All have signed. */
    public void complete(VersionId id, Instant at, Instant begins) {
        // Over before it has begun, until the periods of all versions have been fitted: two must not bind at once.
        jdbc.sql("""
                        update agreement_version set completed_at = :at, begins_at = :begins, ends_at = :begins
                        where agreement_id = :id and number = :number
                        """)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("begins", begins.atOffset(ZoneOffset.UTC))
                .param("id", id.agreement().value())
                .param("number", id.number())
                .update();
    }

    /** Writes when a version binds. */
    public void fit(VersionId id, Fitted period) {
        jdbc.sql("update agreement_version set ends_at = :ends where agreement_id = :id and number = :number")
                .param("ends", utc(period.ends()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("id", id.agreement().value())
                .param("number", id.number())
                .update();
    }

    private void writeTimes(VersionId id, Contents contents) {
        contents.times().forEach((priority, times) -> {
            StatementSpec row = jdbc.sql(TIME)
                    .param("id", id.agreement().value())
                    .param("number", id.number())
                    .param("priority", priority);
            span(span(row, "accept", times.accept()), "fulfil", times.fulfil()).update();
        });
    }

    private static StatementSpec span(StatementSpec row, String name, @Nullable Span span) {
        return row.param(name + "Amount", span == null ? null : span.amount(), Types.INTEGER)
                .param(name + "Unit", span == null ? null : span.unit().name(), Types.VARCHAR);
    }

    private static StatementSpec with(StatementSpec statement, VersionId id, Contents it, int dayMinutes) {
        return span(statement, "answer", it.answer())
                .param("id", id.agreement().value())
                .param("number", id.number())
                .param("title", it.title())
                .param("english", it.englishTitle(), Types.VARCHAR)
                .param("customers", numbers(it.scope().customers()))
                .param(
                        "services",
                        it.scope().services().stream().map(ServiceId::value).toArray(Long[]::new))
                .param("providerDuties", it.providerDuties())
                .param("quality", it.quality())
                .param("share", it.share(), Types.NUMERIC)
                .param("customerDuties", it.customerDuties())
                .param("input", it.input())
                .param("consequences", it.consequences())
                .param("from", it.from())
                .param("to", it.to(), Types.DATE)
                .param("review", it.review(), Types.DATE)
                .param("dayMinutes", dayMinutes)
                .param(
                        "terms",
                        Terms.kept(
                                it.title(),
                                Objects.requireNonNullElse(it.englishTitle(), ""),
                                it.providerDuties(),
                                it.customerDuties()));
    }

    private static @Nullable Object utc(@Nullable Instant at) {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
