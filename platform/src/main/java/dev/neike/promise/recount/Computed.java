package dev.neike.promise.recount;

import dev.neike.organization.UnitId;
import java.util.HashSet;
import java.util.Set;

/**
 * What was computed anew.
 *
 * @param clocks how many promises
 * @param holders who has their requests
 */
record Computed(int clocks, Set<UnitId> holders) {

    static final Computed NOTHING = new Computed(0, Set.of());

    Computed {
        holders = Set.copyOf(holders);
    }

    Computed plus(Computed other) {
        Set<UnitId> all = new HashSet<>(holders);
        all.addAll(other.holders);
        return new Computed(clocks + other.clocks, all);
    }
}
