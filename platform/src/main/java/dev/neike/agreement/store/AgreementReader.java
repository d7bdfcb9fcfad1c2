package dev.neike.agreement.store;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.VersionId;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.Ending;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Sending;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Version;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Reads whole agreements, many in as many statements as one. */
@Repository
public class AgreementReader {

    private static final int MOST = 20_000;

    private static final String AGREEMENTS =
            "select id, provider_unit, revision from agreement where id = any(:ids) order by id limit :limit";

    private static final String OWNERS = """
            select distinct on (agreement_id, side) agreement_id, side, person_id
            from agreement_owner where agreement_id = any(:ids)
            order by agreement_id, side, since desc limit :limit
            """;

    private static final String ENDINGS = """
            select distinct on (agreement_id) agreement_id, last_day, ends_at, reason, ended_by_name, recorded_at
            from agreement_ending where agreement_id = any(:ids)
            order by agreement_id, id desc limit :limit
            """;

    private static final String TIMES = """
            select agreement_id, number, priority, accept_amount, accept_unit, fulfil_amount, fulfil_unit
            from agreement_time where agreement_id = any(:ids) order by agreement_id, number, priority limit :limit
            """;

    private static final String VERSIONS = """
            select agreement_id, number, title, english_title, customers, services, provider_duties, quality, quality_share,
                   customer_duties, answer_amount, answer_unit, input, consequences, valid_from, valid_to, review_on,
                   day_minutes, drafted_at, drafted_by_name, completed_at, begins_at, ends_at, dropped_at,
                   (select count(*) from agreement_comment c
                    where c.agreement_id = v.agreement_id and c.number = v.number) as comments
            from agreement_version v where agreement_id = any(:ids) order by agreement_id, number limit :limit
            """;

    private final JdbcClient jdbc;
    private final SendingReader sendings;

    AgreementReader(JdbcClient jdbc, SendingReader sendings) {
        this.jdbc = jdbc;
        this.sendings = sendings;
    }

    public Optional<Agreement> byId(AgreementId id) {
        return byIds(List.of(id)).stream().findFirst();
    }

    /** In the order asked for; those that do not exist are left out. */
    public List<Agreement> byIds(Collection<AgreementId> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Long[] numbers = ids.stream().map(AgreementId::value).toArray(Long[]::new);
        Map<AgreementId, List<Version>> versions = versions(numbers);
        Map<AgreementId, Map<Side, PersonId>> owners = owners(numbers);
        Map<AgreementId, Ending> endings = endings(numbers);
        Map<AgreementId, Agreement> found = new HashMap<>();
        of(AGREEMENTS, numbers).query(row -> {
            AgreementId id = new AgreementId(row.getLong("id"));
            Map<Side, PersonId> owner = owners.getOrDefault(id, Map.of());
            found.put(
                    id,
                    new Agreement(
                            id,
                            new UnitId(row.getLong("provider_unit")),
                            row.getInt("revision"),
                            owner.get(Side.PROVIDER),
                            owner.get(Side.CUSTOMER),
                            endings.get(id),
                            versions.getOrDefault(id, List.of())));
        });
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    private Map<AgreementId, Map<Side, PersonId>> owners(Long[] ids) {
        Map<AgreementId, Map<Side, PersonId>> owners = new HashMap<>();
        of(OWNERS, ids).query(row -> {
            long person = row.getLong("person_id");
            if (person > 0) {
                owners.computeIfAbsent(new AgreementId(row.getLong("agreement_id")), id -> new HashMap<>())
                        .put(Side.valueOf(row.getString("side")), new PersonId(person));
            }
        });
        return owners;
    }

    private Map<AgreementId, Ending> endings(Long[] ids) {
        Map<AgreementId, Ending> endings = new HashMap<>();
        of(ENDINGS, ids).query(row -> {
            endings.put(
                    new AgreementId(row.getLong("agreement_id")),
                    new Ending(
                            row.getObject("last_day", LocalDate.class),
                            Columns.instant(row, "ends_at"),
                            row.getString("reason"),
                            row.getString("ended_by_name"),
                            Columns.instant(row, "recorded_at")));
        });
        return endings;
    }

    private Map<AgreementId, List<Version>> versions(Long[] ids) {
        Map<VersionId, Map<Integer, PromisedTimes>> times = times(ids);
        Map<VersionId, Sending> sent = sendings.of(ids);
        Map<AgreementId, List<Version>> versions = new HashMap<>();
        of(VERSIONS, ids).query(row -> {
            VersionId id = Columns.version(row);
            Contents contents = Columns.contents(row, times.getOrDefault(id, Map.of()));
            versions.computeIfAbsent(id.agreement(), it -> new ArrayList<>())
                    .add(new Version(
                            id,
                            contents,
                            row.getInt("day_minutes"),
                            Columns.instant(row, "drafted_at"),
                            row.getString("drafted_by_name"),
                            sent.get(id),
                            row.getInt("comments"),
                            Columns.optionalInstant(row, "completed_at"),
                            Columns.optionalInstant(row, "begins_at"),
                            Columns.optionalInstant(row, "ends_at"),
                            Columns.optionalInstant(row, "dropped_at")));
        });
        return versions;
    }

    private Map<VersionId, Map<Integer, PromisedTimes>> times(Long[] ids) {
        Map<VersionId, Map<Integer, PromisedTimes>> times = new HashMap<>();
        of(TIMES, ids).query(row -> {
            times.computeIfAbsent(Columns.version(row), id -> new HashMap<>())
                    .put(
                            row.getInt("priority"),
                            new PromisedTimes(Columns.span(row, "accept"), Columns.span(row, "fulfil")));
        });
        return times;
    }

    private StatementSpec of(String sql, Long[] ids) {
        return jdbc.sql(sql).param("ids", ids).param("limit", MOST);
    }
}
