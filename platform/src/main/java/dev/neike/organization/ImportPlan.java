package dev.neike.organization;

import dev.neike.organization.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What files will do. Made from the files and what stands, without changing anything.
 *
 * @param units the units that the files name, and those that close
 * @param people the people whom the file names, and those who leave
 * @param troubles what keeps the files from being imported, by file and line
 */
public record ImportPlan(List<PlannedUnit> units, List<PlannedPerson> people, List<ImportTrouble> troubles) {

    public ImportPlan {
        units = List.copyOf(units);
        people = List.copyOf(people);
        troubles = List.copyOf(troubles);
    }

    /**
     * Compares files with what stands.
     *
     * @param complete whether the files name everything: what they do not name ends
     */
    static ImportPlan of(
            Directory directory,
            @Nullable Table<UnitColumn> unitTable,
            @Nullable Table<PersonColumn> personTable,
            boolean complete,
            LocalDate today) {
        List<ImportTrouble> troubles = new ArrayList<>();
        PlannedUnits units = new PlannedUnits(directory.units());
        if (unitTable != null) {
            new UnitPlanner(units, troubles).plan(unitTable, complete);
        }
        Collection<PlannedPerson> people = List.of();
        if (personTable != null) {
            PersonPlanner planner = new PersonPlanner(units, directory, troubles, today);
            people = planner.plan(personTable, complete);
            planner.refuseTakenMails();
        }
        if (troubles.isEmpty()) {
            troubles.addAll(UnitPlanner.closing(units, inUse(units, directory, people)));
        }
        return new ImportPlan(
                units.all().stream()
                        .filter(unit -> unit.line > 0 || unit.change() != Change.UNCHANGED)
                        .toList(),
                List.copyOf(people),
                troubles.stream()
                        .sorted(Comparator.comparing(ImportTrouble::fileKey)
                                .reversed()
                                .thenComparingLong(ImportTrouble::line))
                        .toList());
    }

    private static Set<PlannedUnit> inUse(PlannedUnits units, Directory directory, Collection<PlannedPerson> planned) {
        Set<Membership> ending = new HashSet<>();
        Set<PlannedUnit> inUse = new HashSet<>();
        planned.forEach(person -> {
            ending.addAll(person.ending);
            person.beginning.forEach(it -> inUse.add(it.unit()));
        });
        directory.people().stream()
                .flatMap(person -> directory.held(person.id()).stream())
                .filter(membership -> !ending.contains(membership))
                .forEach(membership -> inUse.add(units.withId(membership.unit())));
        return inUse;
    }

    public Map<Change, Integer> unitCounts() {
        return counts(units.stream().map(PlannedUnit::change).toList());
    }

    public Map<Change, Integer> peopleCounts() {
        return counts(people.stream().map(PlannedPerson::change).toList());
    }

    /** Units with something to do, at most so many. */
    public List<PlannedUnit> firstUnits(int most) {
        return units.stream()
                .filter(it -> it.change() != Change.UNCHANGED)
                .limit(most)
                .toList();
    }

    /** People with something to do, at most so many. */
    public List<PlannedPerson> firstPeople(int most) {
        return people.stream()
                .filter(it -> it.change() != Change.UNCHANGED)
                .limit(most)
                .toList();
    }

    /** How many units and people change in any way. */
    public int changes() {
        return sum(unitCounts()) + sum(peopleCounts());
    }

    /** Equal for plans that do equally much of everything, so that what was confirmed is what is done. */
    public String fingerprint() {
        return unitCounts() + "/" + peopleCounts();
    }

    private static Map<Change, Integer> counts(List<Change> changes) {
        Map<Change, Integer> counts = new EnumMap<>(Change.class);
        for (Change change : Change.values()) {
            counts.put(change, 0);
        }
        changes.forEach(change -> counts.merge(change, 1, Integer::sum));
        return counts;
    }

    private static int sum(Map<Change, Integer> counts) {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey() != Change.UNCHANGED)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
