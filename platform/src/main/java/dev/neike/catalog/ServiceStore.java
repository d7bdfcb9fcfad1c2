package dev.neike.catalog;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.search.Terms;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The services in the database. */
@Repository
class ServiceStore {

    private static final String COLUMNS = """
            select s.id, s.code, s.unit_id, s.name, s.english_name, s.description, s.english_description, s.category_id,
                s.owner_id, s.deputy_id, s.confidential, s.usual_hours, s.audience, s.icon, s.form_version, s.version,
                s.retired_at,
                array(select unit_id from catalog_audience_unit a where a.service_id = s.id order by unit_id) as units
            from catalog_service s
            """;

    private static final String FAVOURITES = COLUMNS + """
            join catalog_favourite f on f.service_id = s.id and f.account_id = :account
            where s.retired_at is null and
            """ + Sight.CONDITION + " order by s.name, s.id limit :limit";

    private static final String MOST_USED =
            COLUMNS + """
            join (select service_id, sum(uses) as uses from catalog_use where unit_id = any(:units)
                  group by service_id order by 2 desc, 1 limit :some) u on u.service_id = s.id
            where s.retired_at is null and
            """ + Sight.CONDITION + " order by u.uses desc, s.id limit :limit";

    private static final String NEXT = "select nextval(pg_get_serial_sequence('catalog_service', 'id'))";

    private static final String INSERT = """
            insert into catalog_service (id, code, unit_id, name, english_name, description, english_description,
                category_id, owner_id, deputy_id, confidential, usual_hours, audience, icon, terms)
            values (:id, :code, :unit, :name, :english, :description, :englishDescription,
                :category, :owner, :deputy, :confidential, :hours, :audience, :icon, to_tsvector('english', :terms))
            on conflict (lower(code)) do nothing
            """;

    private static final String UPDATE = """
            update catalog_service
            set code = :code, unit_id = :unit, name = :name, english_name = :english, description = :description,
                english_description = :englishDescription, category_id = :category, owner_id = :owner,
                deputy_id = :deputy, confidential = :confidential, usual_hours = :hours, audience = :audience,
                icon = :icon, terms = to_tsvector('english', :terms), version = version + 1
            where id = :id
            """;

    private final JdbcClient jdbc;

    ServiceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Service> byId(ServiceId id) {
        return jdbc.sql(COLUMNS + "where s.id = :id")
                .param("id", id.value())
                .query((row, number) -> service(row))
                .optional();
    }

    /** The service as it stands while nobody else can change it. */
    Optional<Service> locked(ServiceId id) {
        return jdbc.sql(COLUMNS + "where s.id = :id for update of s")
                .param("id", id.value())
                .query((row, number) -> service(row))
                .optional();
    }

    List<Service> byIds(Collection<ServiceId> ids) {
        return jdbc.sql(COLUMNS + "where s.id = any(:ids) order by s.name, s.id limit :limit")
                .param("ids", ids.stream().map(ServiceId::value).toArray(Long[]::new))
                .param("limit", ids.size())
                .query((row, number) -> service(row))
                .list();
    }

    List<Service> answeredFor(PersonId person, int limit) {
        return jdbc.sql(COLUMNS + """
                        where s.retired_at is null and (s.owner_id = :person or s.deputy_id = :person)
                        order by s.name, s.id limit :limit
                        """)
                .param("person", person.value())
                .param("limit", limit)
                .query((row, number) -> service(row))
                .list();
    }

    /** By name; where words are looked for, the best first and only one page. */
    List<Service> page(Sight sight, ServiceFilter filter) {
        boolean words = !filter.words().isEmpty();
        String order = words
                ? " and s.terms @@ plainto_tsquery('english', :words)"
                        + " order by ts_rank(s.terms, plainto_tsquery('english', :words)) desc, s.name, s.id"
                : " and (s.name, s.id) > (:afterName, :afterId) order by s.name, s.id";
        String sql = COLUMNS
                + (filter.retired() ? "where s.retired_at is not null and " : "where s.retired_at is null and ")
                + Sight.CONDITION
                + (filter.category() == null ? "" : " and s.category_id = :category")
                + (filter.unit() == null ? "" : " and s.unit_id = :unit")
                + order
                + " limit :limit";
        StatementSpec statement = sight.in(jdbc.sql(sql)).param("limit", filter.limit());
        if (filter.category() != null) {
            statement = statement.param("category", filter.category().value());
        }
        if (filter.unit() != null) {
            statement = statement.param("unit", filter.unit().value());
        }
        statement = words
                ? statement.param("words", Terms.wanted(filter.words()))
                : statement.param("afterName", filter.afterName()).param("afterId", filter.afterId());
        return statement.query((row, number) -> service(row)).list();
    }

    List<Service> favourites(Sight sight, long account, int limit) {
        return sight.in(jdbc.sql(FAVOURITES))
                .param("account", account)
                .param("limit", limit)
                .query((row, number) -> service(row))
                .list();
    }

    /** What these units ask for most. */
    List<Service> mostUsed(Sight sight, Collection<UnitId> units, int limit) {
        return sight.in(jdbc.sql(MOST_USED))
                .param("units", units.stream().map(UnitId::value).toArray(Long[]::new))
                .param("some", limit * 4)
                .param("limit", limit)
                .query((row, number) -> service(row))
                .list();
    }

    List<DeclaredRelation> declared(int limit) {
        return jdbc.sql("""
                        select a.unit_id as customer, s.unit_id, array_agg(s.id order by s.id) as services
                        from catalog_service s left join catalog_audience_unit a on a.service_id = s.id
                        where s.retired_at is null and (s.audience = 'EVERYONE') = (a.unit_id is null)
                        group by a.unit_id, s.unit_id
                        order by a.unit_id, s.unit_id limit :limit
                        """)
                .param("limit", limit)
                .query((row, number) -> new DeclaredRelation(
                        unit(row, "customer"),
                        new UnitId(row.getLong("unit_id")),
                        numbers(row, "services").stream().map(ServiceId::new).toList()))
                .list();
    }

    /** The new service’s number, or nothing where its code is taken. */
    Optional<ServiceId> insert(ServiceWish wish) {
        ServiceId id = new ServiceId(jdbc.sql(NEXT).query(Long.class).single());
        if (bind(jdbc.sql(INSERT), id, wish).update() == 0) {
            return Optional.empty();
        }
        writeAudience(id, wish.audience());
        return Optional.of(id);
    }

    boolean isTaken(ServiceId id, String code) {
        return jdbc.sql("select exists (select 1 from catalog_service where lower(code) = lower(:code) and id <> :id)")
                .param("code", code)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void update(ServiceId id, ServiceWish wish) {
        bind(jdbc.sql(UPDATE), id, wish).update();
        jdbc.sql("delete from catalog_audience_unit where service_id = :id")
                .param("id", id.value())
                .update();
        writeAudience(id, wish.audience());
    }

    void setRetired(ServiceId id, @Nullable Instant at, @Nullable Long by) {
        jdbc.sql("""
                        update catalog_service set retired_at = :at, retired_by = :by, version = version + 1
                        where id = :id
                        """)
                .param(
                        "at",
                        at == null ? null : at.atOffset(java.time.ZoneOffset.UTC),
                        java.sql.Types.TIMESTAMP_WITH_TIMEZONE)
                .param("by", by, java.sql.Types.BIGINT)
                .param("id", id.value())
                .update();
    }

    /** Makes a category’s services findable by its new name. */
    void findByNewCategoryName(CategoryId id, String names) {
        jdbc.sql(COLUMNS + "where s.category_id = :id limit 10000")
                .param("id", id.value())
                .query((row, number) -> service(row))
                .list()
                .forEach(it -> jdbc.sql(
                                "update catalog_service set terms = to_tsvector('english', :terms) where id = :id")
                        .param("terms", terms(it.code(), ServiceWish.of(it).categorised(names)))
                        .param("id", it.id().value())
                        .update());
    }

    private void writeAudience(ServiceId id, Audience audience) {
        if (!audience.units().isEmpty()) {
            jdbc.sql("insert into catalog_audience_unit (service_id, unit_id) select :id, unnest(:units::bigint[])")
                    .param("id", id.value())
                    .param("units", audience.units().stream().map(UnitId::value).toArray(Long[]::new))
                    .update();
        }
    }

    private static StatementSpec bind(StatementSpec statement, ServiceId id, ServiceWish wish) {
        String code = wish.code().isEmpty() ? "S" + id : wish.code();
        CategoryId category = wish.category();
        return statement
                .param("id", id.value())
                .param("code", code)
                .param("unit", wish.unit().value())
                .param("name", wish.name())
                .param("english", wish.englishName())
                .param("description", wish.description())
                .param("englishDescription", wish.englishDescription())
                .param("category", category == null ? null : category.value(), java.sql.Types.BIGINT)
                .param("owner", number(wish.owner()), java.sql.Types.BIGINT)
                .param("deputy", number(wish.deputy()), java.sql.Types.BIGINT)
                .param("confidential", wish.confidential())
                .param("hours", wish.usualHours(), java.sql.Types.NUMERIC)
                .param("audience", wish.audience().everyone() ? "EVERYONE" : "UNITS")
                .param("icon", wish.icon())
                .param("terms", terms(code, wish));
    }

    private static String terms(String code, ServiceWish wish) {
        return Terms.kept(
                code,
                wish.name(),
                wish.englishName() == null ? "" : wish.englishName(),
                wish.categoryNames(),
                wish.description(),
                wish.englishDescription());
    }

    private static @Nullable Long number(@Nullable PersonId person) {
        return person == null ? null : person.value();
    }

    private static Service service(ResultSet row) throws SQLException {
        Long category = row.getObject("category_id", Long.class);
        OffsetDateTime retired = row.getObject("retired_at", OffsetDateTime.class);
        return new Service(
                new ServiceId(row.getLong("id")),
                row.getString("code"),
                new UnitId(row.getLong("unit_id")),
                row.getString("name"),
                row.getString("english_name"),
                row.getString("description"),
                row.getString("english_description"),
                category == null ? null : new CategoryId(category),
                person(row, "owner_id"),
                person(row, "deputy_id"),
                row.getBoolean("confidential"),
                row.getBigDecimal("usual_hours"),
                row.getString("audience").equals("EVERYONE")
                        ? Audience.EVERYONE
                        : Audience.of(
                                numbers(row, "units").stream().map(UnitId::new).collect(Collectors.toSet())),
                row.getString("icon"),
                row.getInt("form_version"),
                row.getLong("version"),
                retired == null ? null : retired.toInstant());
    }

    private static @Nullable PersonId person(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new PersonId(id);
    }

    private static @Nullable UnitId unit(ResultSet row, String column) throws SQLException {
        Long id = row.getObject(column, Long.class);
        return id == null ? null : new UnitId(id);
    }

    private static List<Long> numbers(ResultSet row, String column) throws SQLException {
        return Arrays.asList((Long[]) row.getArray(column).getArray());
    }
}
