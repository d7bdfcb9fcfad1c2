package dev.neike.agreement.paper;

import dev.neike.agreement.Scope;
import dev.neike.organization.UnitId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where somebody signs.
 *
 * @param unit for which customer; {@code null} for the provider, and where all units are the customer
 */
public record Slot(Side side, @Nullable UnitId unit) {

    public static final Slot PROVIDER = new Slot(Side.PROVIDER, null);

    /** For all units together. */
    public static final Slot EVERYBODY = new Slot(Side.CUSTOMER, null);

    /** All places of an agreement with this scope, the provider's first. */
    public static List<Slot> of(Scope scope) {
        List<Slot> slots = new ArrayList<>(List.of(PROVIDER));
        if (scope.isForAll()) {
            slots.add(EVERYBODY);
        }
        scope.customers().stream()
                .sorted(Comparator.comparingLong(UnitId::value))
                .forEach(unit -> slots.add(new Slot(Side.CUSTOMER, unit)));
        return List.copyOf(slots);
    }
}
