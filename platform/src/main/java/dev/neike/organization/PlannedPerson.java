package dev.neike.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A person as they stand, and as they will stand after an import. */
public final class PlannedPerson {

    final @Nullable Person before;
    /** Memberships that are not over, also those that begin later. */
    final List<Membership> held;

    /** What the file wants; the first is the home unit. */
    final List<Wanted> wanted = new ArrayList<>();
    /** What changes; known once everything wanted is. */
    final List<Membership> ending = new ArrayList<>();

    final List<Wanted> beginning = new ArrayList<>();

    String name;

    @Nullable
    String number;

    @Nullable
    String mail;

    boolean leaves;
    long line;

    /** A membership that a file asks for. */
    record Wanted(PlannedUnit unit, MembershipRole role, boolean home) {}

    PlannedPerson(@Nullable Person before, List<Membership> held, String name, long line) {
        this.before = before;
        this.held = held;
        this.name = name;
        this.number = before == null ? null : before.number();
        this.mail = before == null ? null : before.mail();
        this.line = line;
    }

    /** Compares what is wanted with what is held. */
    void settle(PlannedUnits units, LocalDate today) {
        if (leaves) {
            ending.addAll(held);
            return;
        }
        for (Wanted it : wanted) {
            boolean has = held.stream()
                    .anyMatch(m -> m.period().contains(today)
                            && units.withId(m.unit()) == it.unit()
                            && m.role() == it.role()
                            && m.home() == it.home());
            if (!has) {
                held.stream()
                        .filter(m -> (it.home() && m.home()) || units.withId(m.unit()) == it.unit())
                        .filter(m -> !ending.contains(m))
                        .forEach(ending::add);
                beginning.add(it);
            }
        }
    }

    public Change change() {
        if (before == null) {
            return Change.NEW;
        }
        if (leaves) {
            return Change.ENDED;
        }
        return isRenamed() || !beginning.isEmpty() ? Change.CHANGED : Change.UNCHANGED;
    }

    /** Whether name, number or mail address changes. */
    boolean isRenamed() {
        return before != null
                && !(name.equals(before.name())
                        && Objects.equals(number, before.number())
                        && Objects.equals(mail, before.mail()));
    }

    public String name() {
        return name;
    }

    public String number() {
        return Objects.requireNonNullElse(number, "");
    }

    /** The units of which memberships begin. */
    public String unitNames() {
        return beginning.stream().map(it -> it.unit().name()).collect(Collectors.joining(" · "));
    }
}
