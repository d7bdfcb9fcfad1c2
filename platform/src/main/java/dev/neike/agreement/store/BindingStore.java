package dev.neike.agreement.store;

import static dev.neike.rights.Standing.numbers;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.VersionId;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Version;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What binds whom: the versions signed by all, one row for each way in which they mean a request. */
@Repository
public class BindingStore {

    private static final int MOST = 1_000;
    /** Stands for all units and for all services. */
    private static final long ALL = 0;

    private static final String OF = """
            select agreement_id, number, customer_unit, service_id, signed_at
            from agreement_binding
            where provider_unit = :provider and customer_unit = any(:customers) and service_id = any(:services)
              and begins_at <= :at and (ends_at is null or ends_at > :at)
            order by signed_at desc limit :limit
            """;

    private static final String PROVIDED = """
            select distinct provider_unit, customer_unit
            from agreement_binding
            where provider_unit = any(:providers) and begins_at <= :at and (ends_at is null or ends_at > :at)
            limit :limit
            """;

    private static final String INSERT = """
            insert into agreement_binding (agreement_id, number, provider_unit, customer_unit, service_id, signed_at,
                begins_at, ends_at)
            select :id, :number, :provider, customer, service, :signed, :begins, :ends
            from unnest(cast(:customers as bigint[])) customer cross join unnest(cast(:services as bigint[])) service
            """;

    private final JdbcClient jdbc;

    BindingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A way in which a version means a request.
     *
     * @param service {@code null} for all services
     * @param customer {@code null} for all units
     */
    public record Row(
            VersionId version,
            @Nullable ServiceId service,
            @Nullable UnitId customer,
            Instant signedAt) {

        static Row of(ResultSet row, int number) throws SQLException {
            long service = row.getLong("service_id");
            long customer = row.getLong("customer_unit");
            return new Row(
                    new VersionId(new AgreementId(row.getLong("agreement_id")), row.getInt("number")),
                    service == ALL ? null : new ServiceId(service),
                    customer == ALL ? null : new UnitId(customer),
                    row.getObject("signed_at", OffsetDateTime.class).toInstant());
        }
    }

    /** A relation that an agreement is about; with all units where there is no customer. */
    public record Covered(UnitId provider, @Nullable UnitId customer) {}

    /**
     * All ways in which a request is meant at an instant.
     *
     * @param customers the customer and the units above it
     * @param service {@code null} where only agreements about all services count
     */
    public List<Row> of(UnitId provider, Collection<UnitId> customers, @Nullable ServiceId service, Instant at) {
        return jdbc.sql(OF)
                .param("provider", provider.value())
                .param("customers", withAll(customers.stream().map(UnitId::value)))
                .param("services", withAll(Stream.ofNullable(service).map(ServiceId::value)))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("limit", MOST)
                .query(Row::of)
                .list();
    }

    /** With whom these providers have agreed on anything, at an instant. */
    public Set<Covered> provided(Collection<UnitId> providers, Instant at) {
        return jdbc.sql(PROVIDED)
                .param("providers", numbers(providers))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("limit", 100 * MOST)
                .query((row, number) -> {
                    long customer = row.getLong("customer_unit");
                    return new Covered(
                            new UnitId(row.getLong("provider_unit")), customer == ALL ? null : new UnitId(customer));
                })
                .set();
    }

    /** Writes anew what an agreement binds. */
    public void write(Agreement agreement) {
        jdbc.sql("delete from agreement_binding where agreement_id = :id")
                .param("id", agreement.id().value())
                .update();
        agreement.versions().stream().filter(Version::isComplete).forEach(it -> insert(agreement, it));
    }

    private void insert(Agreement agreement, Version it) {
        var scope = it.contents().scope();
        jdbc.sql(INSERT)
                .param("id", agreement.id().value())
                .param("number", it.number())
                .param("provider", agreement.provider().value())
                .param("signed", utc(it.completedAt()))
                .param("begins", utc(it.begins()))
                .param("ends", it.ends() == null ? null : utc(it.ends()), Types.TIMESTAMP_WITH_TIMEZONE)
                .param("customers", scope.isForAll() ? new Long[] {ALL} : numbers(scope.customers()))
                .param(
                        "services",
                        scope.isAboutAll()
                                ? new Long[] {ALL}
                                : scope.services().stream()
                                        .map(ServiceId::value)
                                        .toArray(Long[]::new))
                .update();
    }

    private static Long[] withAll(Stream<Long> numbers) {
        return Stream.concat(Stream.of(ALL), numbers).toArray(Long[]::new);
    }

    private static OffsetDateTime utc(@Nullable Instant at) {
        return Objects.requireNonNull(at).atOffset(ZoneOffset.UTC);
    }
}
