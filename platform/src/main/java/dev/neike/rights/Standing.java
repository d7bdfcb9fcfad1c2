package dev.neike.rights;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody stands today.
 *
 * @param person who they are, or {@code null} for an account without a person
 * @param units what they belong to
 * @param leading what they lead and all below it
 * @param reading what they were given sight of
 * @param above what they belong to and all above it: whoever opens something to a division means its teams too
 */
public record Standing(
        @Nullable PersonId person, Set<UnitId> units, Set<UnitId> leading, Set<UnitId> reading, Set<UnitId> above) {

    public static final Standing NOWHERE = new Standing(null, Set.of(), Set.of(), Set.of(), Set.of());

    public Standing {
        units = Set.copyOf(units);
        leading = Set.copyOf(leading);
        reading = Set.copyOf(reading);
        above = Set.copyOf(above);
    }

    public boolean isPerson(@Nullable PersonId other) {
        return person != null && person.equals(other);
    }

    public boolean isMember(@Nullable UnitId unit) {
        return unit != null && units.contains(unit);
    }

    /** Units that they oversee without being of them: as lead above or as reader. */
    public Set<UnitId> overseeing() {
        return union(leading, reading);
    }

    /** All units that mean something to them. */
    public Set<UnitId> all() {
        return union(units, overseeing());
    }

    /** Numbers for a statement's array. */
    public static Long[] numbers(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(Long[]::new);
    }

    private static Set<UnitId> union(Set<UnitId> some, Set<UnitId> others) {
        Set<UnitId> all = new HashSet<>(some);
        all.addAll(others);
        return all;
    }
}
