package dev.neike.relation.edition;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.organization.UnitKind;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The chain as lived, for those who look at the whole organisation. */
@Component
@Transactional(readOnly = true)
public class LivedChains {

    private final EditionStore store;
    private final Organization organization;
    private final RelationSettings settings;

    LivedChains(EditionStore store, Organization organization, RelationSettings settings) {
        this.store = store;
        this.organization = organization;
        this.settings = settings;
    }

    /** The latest edition, that of units first; none where there is none yet or the viewer may not see it. */
    public List<Edition> latest(Viewer viewer) {
        return maySee(viewer) ? store.latest() : List.of();
    }

    /** How many requests of an edition asked for a service, by the unit that asked. */
    public Map<ServiceId, Map<UnitId, Long>> uses(Edition edition) {
        return store.uses(edition.ledger());
    }

    /** The requests that lasted longest, 500 at most, whoever may see them. */
    public List<LongRequest> longest(Edition edition) {
        return store.longest(edition.ledger());
    }

    /** Of how many months the requests are. */
    public int months() {
        return settings.livedMonths();
    }

    /** Whoever looks at the whole organisation by their role, and those who lead a unit at its top. */
    private boolean maySee(Viewer viewer) {
        return viewer.hasAny(Role.EXECUTIVE, Role.QUALITY_OFFICE, Role.ANALYST, Role.ADMINISTRATOR)
                || (viewer.accountId() != null && leadsTheTop(viewer.account()));
    }

    private boolean leadsTheTop(long account) {
        Set<UnitId> led = organization.ledBy(account);
        return organization.units(led).values().stream().anyMatch(LivedChains::isTop);
    }

    private static boolean isTop(Unit unit) {
        return unit.open() && unit.parent() == null && unit.kind() == UnitKind.INTERNAL;
    }
}
