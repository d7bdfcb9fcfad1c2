package dev.neike.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands today.
 *
 * @param person who they are, or {@code null} for an account without a person
 * @param units what they belong to
 * @param leading what they lead and all below it, closed units under the last one they hung below
 * @param above what they belong to and all above it: whoever opens something to a division means its teams too
 */
public record Belonging(@Nullable PersonId person, Set<UnitId> units, Set<UnitId> leading, Set<UnitId> above) {

    public static final Belonging NOWHERE = new Belonging(null, Set.of(), Set.of(), Set.of());

    public Belonging {
        units = Set.copyOf(units);
        leading = Set.copyOf(leading);
        above = Set.copyOf(above);
    }
}
