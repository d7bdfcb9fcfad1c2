package dev.neike.agreement.store;

import static dev.neike.rights.Standing.numbers;

import dev.neike.agreement.AgreementId;
import dev.neike.organization.UnitId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds agreements: those of a unit, those that have words, those that somebody should see to. */
@Repository
public class AgreementSearch {

    private static final String AS_PROVIDER =
            "select a.id from agreement a where a.provider_unit = :unit and a.id < :before and "
                    + AgreementSight.CONDITION + " order by a.id desc limit :limit";

    /** What was sent to these customers, found by index for each of the two ways in which they may be meant. */
    private static final String AS_CUSTOMER = """
            with meant as materialized (
                select agreement_id, number from agreement_version where customers && cast(:units as bigint[])
                union all
                select agreement_id, number from agreement_version where customers = '{}'
            )
            select a.id
            from (select distinct m.agreement_id
                  from meant m
                  where exists (select 1 from agreement_sending s
                                where s.agreement_id = m.agreement_id and s.number = m.number
                                  and s.taken_back_at is null offset 0)) sent
            cross join lateral (select id, provider_unit from agreement where id = sent.agreement_id offset 0) a
            where a.id < :before and
            """ + AgreementSight.CONDITION + " order by a.id desc limit :limit";

    private static final String BY_WORDS = """
            select a.id from agreement a
            where a.id in (select v.agreement_id from agreement_version v
                           where v.dropped_at is null and v.terms @@ plainto_tsquery('english', :words)) and
            """ + AgreementSight.CONDITION + " order by a.id desc limit :limit";

    /** Sent and not signed by all, for those whose units are among the parties, or for all units where that is theirs. */
    private static final String WAITING = """
            with unsigned as materialized (
                select agreement_id, number, customers
                from agreement_version
                where completed_at is null and dropped_at is null
            )
            select a.id
            from unsigned v
            cross join lateral (select id, provider_unit from agreement where id = v.agreement_id offset 0) a
            cross join lateral (select sent_at from agreement_sending s
                                where s.agreement_id = v.agreement_id and s.number = v.number
                                  and s.taken_back_at is null offset 0) s
            where a.provider_unit = any(:providing) or v.customers && cast(:leading as bigint[])
               or (:everybody and v.customers = '{}')
            order by s.sent_at, a.id limit :limit
            """;

    private static final String FOR_REVIEW = """
            with due as materialized (
                select agreement_id, customers, review_on
                from agreement_version
                where completed_at is not null and review_on is not null and review_on <= :until
                  and begins_at <= :now and (ends_at is null or ends_at > :now)
            )
            select a.id
            from due v
            cross join lateral (select id, provider_unit from agreement where id = v.agreement_id offset 0) a
            where a.provider_unit = any(:units) or v.customers && cast(:units as bigint[])
            order by v.review_on, a.id limit :limit
            """;

    private static final String ALL_FOR_REVIEW = """
            select agreement_id as id
            from agreement_version
            where completed_at is not null and review_on is not null and review_on <= :until
              and begins_at <= :now and (ends_at is null or ends_at > :now)
              and agreement_id > :after
            order by agreement_id limit :limit
            """;

    private final JdbcClient jdbc;

    AgreementSearch(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Agreements in which this unit is the provider, the youngest first. */
    public List<AgreementId> asProvider(AgreementSight sight, UnitId unit, long before, int limit) {
        return sight.in(jdbc.sql(AS_PROVIDER))
                .param("unit", unit.value())
                .param("before", before)
                .param("limit", limit)
                .query(Columns::agreement)
                .list();
    }

    /**
     * Agreements in which one of these units is a customer, or all units are; the youngest first.
     *
     * @param units a unit and those above it
     */
    public List<AgreementId> asCustomer(AgreementSight sight, Collection<UnitId> units, long before, int limit) {
        return sight.in(jdbc.sql(AS_CUSTOMER))
                .param("units", numbers(units))
                .param("before", before)
                .param("limit", limit)
                .query(Columns::agreement)
                .list();
    }

    /** Agreements of which a version's title or words hold all these, as {@link dev.neike.search.Terms} wants them. */
    public List<AgreementId> byWords(AgreementSight sight, String words, int limit) {
        return sight.in(jdbc.sql(BY_WORDS))
                .param("words", words)
                .param("limit", limit)
                .query(Columns::agreement)
                .list();
    }

    /**
     * Agreements that lie before both sides and may wait for somebody, the longest waiting first.
     *
     * @param providing units for whose provider's side they may sign
     * @param leading customers for whom they may
     * @param everybody whether they may for all units
     */
    public List<AgreementId> waiting(Set<UnitId> providing, Set<UnitId> leading, boolean everybody, int limit) {
        if (providing.isEmpty() && leading.isEmpty() && !everybody) {
            return List.of();
        }
        return jdbc.sql(WAITING)
                .param("providing", numbers(providing))
                .param("leading", numbers(leading))
                .param("everybody", everybody)
                .param("limit", limit)
                .query(Columns::agreement)
                .list();
    }

    /** Agreements in force of these units, in either part by name, with a review on that day or before. */
    public List<AgreementId> forReview(Set<UnitId> units, LocalDate until, Instant now, int limit) {
        if (units.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(FOR_REVIEW)
                .param("units", numbers(units))
                .param("until", until)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query(Columns::agreement)
                .list();
    }

    /** All agreements in force with a review on that day or before, by number from the one after. */
    public List<AgreementId> allForReview(LocalDate until, Instant now, long after, int limit) {
        return jdbc.sql(ALL_FOR_REVIEW)
                .param("until", until)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("after", after)
                .param("limit", limit)
                .query(Columns::agreement)
                .list();
    }

    public boolean isSeen(AgreementSight sight, AgreementId id) {
        return sight.in(jdbc.sql("select exists (select 1 from agreement a where a.id = :id and "
                        + AgreementSight.CONDITION + ")"))
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
