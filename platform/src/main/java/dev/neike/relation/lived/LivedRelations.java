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
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a unit's relations, both sides at once: of all of them how much there is and what waits, of those shown the months. */
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
     * @param most how many relations of each side are looked at more closely, those of most requests
     * @throws NotFound for whoever may not see it, see {@link LivedSight}
     */
    @Transactional(readOnly = true)
    LivedPage page(Viewer viewer, UnitId id, int most) {
        Standing standing = sight.standing(viewer, id);
        Unit unit = sight.unit(id);
        UnitMarks asProvider = averages.asProvider(id, period.start());
        UnitMarks asCustomer = averages.asCustomer(id, period.start());
        return new LivedPage(
                unit,
                LivedPeriod.MONTHS,
                side(Part.PROVIDER, id, byUnit(open.asProvider(id), OpenWork.Open::customer), asProvider, most),
                side(Part.CUSTOMER, id, byUnit(open.asCustomer(id), OpenWork.Open::provider), asCustomer, most),
                asProvider.all(),
                asCustomer.all(),
                organization.units(standing.units()).values().stream()
                        .sorted(Comparator.comparing(Unit::name))
                        .toList(),
                standing.all().contains(id),
                standing.leading().contains(id));
    }

    private static <T> Map<UnitId, T> byUnit(List<T> all, Function<T, UnitId> other) {
        return all.stream().collect(Collectors.toMap(other, Function.identity()));
    }

    private LivedSide side(Part part, UnitId self, Map<UnitId, OpenWork.Open> open, UnitMarks marks, int most) {
        Map<UnitId, Long> volumes = store.volumes(part, self, period.from());
        Set<UnitId> all = new HashSet<>(volumes.keySet());
        all.addAll(open.keySet());
        all.addAll(marks.relations().keySet());
        all.remove(self);
        Comparator<UnitId> byVolume = Comparator.comparingLong((UnitId it) -> -volumes.getOrDefault(it, 0L));
        List<UnitId> shown = all.stream()
                .sorted(byVolume.thenComparingLong(UnitId::value))
                .limit(most)
                .toList();
        Map<UnitId, Unit> units = organization.units(shown);
        Map<UnitId, Months> booked = store.months(part, self, shown, period.from());
        Months nothing = Months.nothing(self, self, period.from());
        List<LivedLine> lines = shown.stream()
                .flatMap(it -> Stream.ofNullable(units.get(it)))
                .map(it ->
                        LivedLine.of(it, booked.getOrDefault(it.id(), nothing), open.get(it.id()), marks.with(it.id())))
                .toList();
        return new LivedSide(
                lines,
                all.size(),
                waiting(all, open, OpenWork.Open::forProvider),
                waiting(all, open, OpenWork.Open::forCustomer));
    }

    private static int waiting(Set<UnitId> of, Map<UnitId, OpenWork.Open> open, ToIntFunction<OpenWork.Open> count) {
        return of.stream()
                .flatMap(it -> Stream.ofNullable(open.get(it)))
                .mapToInt(count)
                .sum();
    }
}
