package dev.neike.agreement.act;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.rights.Standing;
import dev.neike.rights.Standings;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds out what somebody may do. */
@Component
public class Policies {

    private final Standings standings;
    private final Organization organization;
    private final Catalog catalog;

    Policies(Standings standings, Organization organization, Catalog catalog) {
        this.standings = standings;
        this.organization = organization;
        this.catalog = catalog;
    }

    public AgreementPolicy of(Viewer viewer) {
        Standing standing = standings.of(viewer);
        PersonId person = standing.person();
        Map<ServiceId, UnitId> answering = person == null
                ? Map.of()
                : catalog.answeredFor(person).stream().collect(Collectors.toMap(Service::id, Service::unit));
        Set<UnitId> above = organization.andAbove(standing.all());
        Set<UnitId> speaking = new HashSet<>(standing.units());
        speaking.addAll(standing.leading());
        return new AgreementPolicy(
                viewer.hasAny(Role.EXECUTIVE, Role.QUALITY_OFFICE, Role.ANALYST),
                AgreementPolicy.FOR_EVERYBODY.stream().anyMatch(role -> viewer.hasAny(role)),
                standing,
                above,
                speaking.equals(standing.all()) ? above : organization.andAbove(speaking),
                answering);
    }
}
