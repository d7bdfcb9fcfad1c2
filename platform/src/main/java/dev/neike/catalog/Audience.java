package dev.neike.catalog;

import dev.neike.organization.UnitId;
import java.util.Collection;
import java.util.Set;

/**
 * Who may ask for a service.
 *
 * @param everyone whether everybody may; then no units are named
 * @param units the units that may, with everything below them
 */
public record Audience(boolean everyone, Set<UnitId> units) {

    public static final Audience EVERYONE = new Audience(true, Set.of());

    public Audience {
        units = everyone ? Set.of() : Set.copyOf(units);
    }

    public static Audience of(Collection<UnitId> units) {
        return new Audience(false, Set.copyOf(units));
    }
}
