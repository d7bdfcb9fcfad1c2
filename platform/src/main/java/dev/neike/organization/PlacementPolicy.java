package dev.neike.organization;

import dev.neike.shell.Refusal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a unit may hang, and when it may close. Answers with the reason where it may not. */
@Component
class PlacementPolicy {

    private final UnitStore units;
    private final MembershipStore memberships;

    PlacementPolicy(UnitStore units, MembershipStore memberships) {
        this.units = units;
        this.memberships = memberships;
    }

    /** A new or closed unit may hang below any open one. */
    Optional<Refusal> mayOpenBelow(@Nullable UnitId parent) {
        return parent == null || units.byId(parent).filter(Unit::open).isPresent()
                ? Optional.empty()
                : Optional.of(new Refusal("organization.refusal.parent-closed"));
    }

    /** An open unit may move below any open one that is neither itself nor below it. */
    Optional<Refusal> mayMove(Unit unit, @Nullable UnitId parent) {
        if (!unit.open()) {
            return Optional.of(new Refusal("organization.refusal.unit-closed", unit.name()));
        }
        return parent != null && units.subtree(unit.id()).contains(parent)
                ? Optional.of(new Refusal("organization.refusal.circle", unit.name()))
                : mayOpenBelow(parent);
    }

    /** A unit may close when nobody and nothing is left in it. */
    Optional<Refusal> mayClose(Unit unit) {
        int below = units.subtree(unit.id()).size() - 1;
        if (below > 0) {
            return Optional.of(new Refusal("organization.refusal.has-sub-units", unit.name(), below));
        }
        int people = memberships.counts(false).getOrDefault(unit.id(), 0);
        return people > 0
                ? Optional.of(new Refusal("organization.refusal.has-people", unit.name(), people))
                : Optional.empty();
    }
}
