package dev.neike.catalog;

import dev.neike.organization.UnitId;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which services somebody may see. The only place that decides it: every query that reads for a person reads
 * {@code catalog_service s} under {@link #CONDITION}.
 *
 * @param all whether the viewer administers the catalogue and sees every service
 * @param asking the viewer's units and those above them: whoever opens a service to a division means its teams too
 * @param providing the viewer's units, and those that the viewer leads with everything below them
 * @param leading the units that the viewer leads, with everything below them
 * @param person the viewer's number in the organisation, or {@code null}
 */
record Sight(
        boolean all,
        Set<UnitId> asking,
        Set<UnitId> providing,
        Set<UnitId> leading,
        @Nullable Long person) {

    static final String CONDITION = """
             (:sight_all or s.audience = 'EVERYONE' or s.unit_id = any(:sight_providing)
                or s.owner_id = :sight_person or s.deputy_id = :sight_person
                or exists (select 1 from catalog_audience_unit a
                           where a.service_id = s.id and a.unit_id = any(:sight_asking)))
            """;

    /** For the product itself, never for a person. */
    static final Sight EVERYTHING = new Sight(true, Set.of(), Set.of(), Set.of(), null);

    StatementSpec in(StatementSpec statement) {
        return statement
                .param("sight_all", all)
                .param("sight_asking", numbers(asking))
                .param("sight_providing", numbers(providing))
                .param("sight_person", person, java.sql.Types.BIGINT);
    }

    boolean sees(Service service) {
        return all || isAudience(service) || providing.contains(service.unit()) || isOwnerOrDeputy(service);
    }

    boolean isAudience(Service service) {
        return service.audience().everyone()
                || service.audience().units().stream().anyMatch(asking::contains);
    }

    /** Owner, deputy, leads of the offering unit or above it, administrators. */
    boolean mayEdit(Service service) {
        return all || leading.contains(service.unit()) || isOwnerOrDeputy(service);
    }

    /** Leads of the unit or above it, administrators. */
    boolean mayOfferFor(UnitId unit) {
        return all || leading.contains(unit);
    }

    private boolean isOwnerOrDeputy(Service service) {
        return person != null
                && ((service.owner() != null && service.owner().value() == person)
                        || (service.deputy() != null && service.deputy().value() == person));
    }

    private static Long[] numbers(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }
}
