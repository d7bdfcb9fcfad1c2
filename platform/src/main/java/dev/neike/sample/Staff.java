package dev.neike.sample;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.sample.simulation.Colleague;
import dev.neike.sample.simulation.Trade;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The units and people of the made-up company as the database numbers them. */
record Staff(Map<Trade, UnitId> units, Map<Integer, PersonId> people) {

    Staff {
        units = Map.copyOf(units);
        people = Map.copyOf(people);
    }

    UnitId unit(Trade trade) {
        return Objects.requireNonNull(units.get(trade));
    }

    @Nullable
    UnitId optional(@Nullable Trade trade) {
        return trade == null ? null : unit(trade);
    }

    PersonId person(Colleague colleague) {
        return Objects.requireNonNull(people.get(colleague.number()));
    }

    @Nullable
    PersonId optional(@Nullable Colleague colleague) {
        return colleague == null ? null : person(colleague);
    }
}
