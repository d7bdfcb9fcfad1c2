package dev.neike.organization;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads the tree. */
@Component
class UnitTrees {

    private final UnitStore units;
    private final MembershipStore memberships;

    UnitTrees(UnitStore units, MembershipStore memberships) {
        this.units = units;
        this.memberships = memberships;
    }

    @Transactional(readOnly = true)
    UnitTree read() {
        return new UnitTree(units.all(), memberships.counts(true), memberships.leads());
    }
}
