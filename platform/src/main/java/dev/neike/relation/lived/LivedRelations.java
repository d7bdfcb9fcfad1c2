package dev.neike.relation.lived;

import dev.neike.feedback.Averages;
import dev.neike.feedback.UnitMarks;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.OpenWork;
import dev.neike.rights.Standing;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a unit's relations, both sides at once: two reads each of months, of what is open, and of marks. */
@Component
class LivedRelations {

    private final LivedStore store;
    private final OpenWork open;
    private final Averages averages;
    private final Organization organization;
    private final LivedSight sight;
    private final LivedPeriod period;

    LivedRelations(
            LivedStore store,
            OpenWork open,
            Averages averages,
            Organization organization,
            LivedSight sight,
            LivedPeriod period) {
        this.store = store;
        this.open = open;
        this.averages = averages;
        this.organization = organization;
        this.sight = sight;
        this.period = period;
    }

    /** The unit that the viewer is at home in, or leads. */
    @Transactional(readOnly = true)
    Optional<UnitId> own(Viewer viewer) {
        return organization.personOf(viewer.account()).map(Person::home);
    }

    /**
     * The page of a unit.
     *
     * @throws NotFound for whoever may not see it, see {@link LivedSight}
     */
    @Transactional(readOnly = true)
    LivedPage page(Viewer viewer, UnitId id) {
        Standing standing = sight.standing(viewer, id);
        Unit unit = sight.unit(id);
        UnitMarks asProvider = averages.asProvider(id, period.start());
        UnitMarks asCustomer = averages.asCustomer(id, period.start());
        Side customers = new Side(
                id,
                store.asProvider(id, period.from()),
                Booked::customer,
                open.asProvider(id),
                OpenWork.Open::customer,
                asProvider);
        Side providers = new Side(
                id,
                store.asCustomer(id, period.from()),
                Booked::provider,
                open.asCustomer(id),
                OpenWork.Open::provider,
                asCustomer);
        List<Unit> own = organization.units(standing.units()).values().stream()
                .sorted(Comparator.comparing(Unit::name))
                .toList();
        return new LivedPage(
                unit,
                LivedPeriod.MONTHS,
                lines(customers),
                lines(providers),
                asProvider.all(),
                asCustomer.all(),
                own,
                standing.all().contains(id),
                standing.leading().contains(id));
    }

    /** What is known of all relations of a unit in one of its parts, and how to tell the unit at the other end. */
    private record Side(
            UnitId self,
            List<Booked> booked,
            Function<Booked, UnitId> other,
            List<OpenWork.Open> open,
            Function<OpenWork.Open, UnitId> openOther,
            UnitMarks marks) {}

    private List<LivedLine> lines(Side side) {
        Map<UnitId, List<Booked>> byUnit = side.booked().stream().collect(Collectors.groupingBy(side.other()));
        Map<UnitId, OpenWork.Open> openByUnit =
                side.open().stream().collect(Collectors.toMap(side.openOther(), Function.identity()));
        Set<UnitId> all = new HashSet<>(byUnit.keySet());
        all.addAll(openByUnit.keySet());
        all.addAll(side.marks().relations().keySet());
        all.remove(side.self());
        return organization.units(all).values().stream()
                .map(unit -> LivedLine.of(
                        unit,
                        byUnit.getOrDefault(unit.id(), List.of()),
                        openByUnit.get(unit.id()),
                        side.marks().with(unit.id()),
                        period.from()))
                .sorted(Comparator.comparingLong(LivedLine::volume).reversed())
                .toList();
    }
}
