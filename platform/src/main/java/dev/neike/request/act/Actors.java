package dev.neike.request.act;

import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.rights.Standings;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Component;

/** Finds out as what somebody acts. */
@Component
class Actors {

    private final Standings standings;
    private final Organization organization;

    Actors(Standings standings, Organization organization) {
        this.standings = standings;
        this.organization = organization;
    }

    Actor of(Viewer viewer) {
        return viewer.accountId() == null
                ? Actor.neike()
                : new Actor(
                        viewer,
                        standings.of(viewer),
                        unit -> organization.unit(unit).filter(Unit::open).isEmpty());
    }
}
