package dev.neike.relation.lived;

import dev.neike.organization.UnitId;
import dev.neike.request.store.Fact;

/** What a confidential fact adds to: each kind by itself, so that no figure is about fewer people than another. */
record ConfidentialCell(UnitId customer, UnitId provider, Fact.Kind kind, boolean handOver) {

    static ConfidentialCell of(Fact fact) {
        return new ConfidentialCell(fact.customer(), fact.provider(), fact.kind(), fact.handOver());
    }
}
