package dev.neike.relation.lived;

import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.OpenWork;
import dev.neike.rights.Standing;
import dev.neike.rights.Standings;
import dev.neike.shell.NotFound;
import dev.neike.shell.Role;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads a unit's relations, both sides at once: two reads of months, two of what is open. */
@Component
class LivedRelations {

    static final int MONTHS = 6;

    private final LivedStore store;
    private final OpenWork open;
    private final Organization organization;
    private final Standings standings;
    private final ShellSettings settings;
    private final Clock clock;

    LivedRelations(
            LivedStore store,
            OpenWork open,
            Organization organization,
            Standings standings,
            ShellSettings settings,
            Clock clock) {
        this.store = store;
        this.open = open;
        this.organization = organization;
        this.standings = standings;
        this.settings = settings;
        this.clock = clock;
    }

    /** The unit that the viewer is at home in, or leads. */
    @Transactional(readOnly = true)
    Optional<UnitId> own(Viewer viewer) {
        return organization.personOf(viewer.account()).map(Person::home);
    }

    /**
     * The page of a unit: for its members, leads above, readers, and those who look at the whole organisation.
     *
     * @throws NotFound for everybody else
     */
    @Transactional(readOnly = true)
    LivedPage page(Viewer viewer, UnitId id) {
        Standing standing = standings.of(viewer);
        boolean wide = viewer.hasAny(Role.EXECUTIVE, Role.QUALITY_OFFICE, Role.ANALYST);
        Unit unit = organization.unit(id).orElseThrow(NotFound::new);
        if (!wide && !standing.all().contains(id)) {
            throw new NotFound();
        }
        LocalDate from = from();
        List<LivedLine> customers =
                lines(store.asProvider(id, from), Booked::customer, open.asProvider(id), OpenWork.Open::customer, id);
        List<LivedLine> providers =
                lines(store.asCustomer(id, from), Booked::provider, open.asCustomer(id), OpenWork.Open::provider, id);
        List<Unit> own = organization.units(standing.units()).values().stream()
                .sorted(Comparator.comparing(Unit::name))
                .toList();
        return new LivedPage(
                unit,
                MONTHS,
                customers,
                providers,
                own,
                standing.all().contains(id),
                standing.leading().contains(id));
    }

    private LocalDate from() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone())
                .withDayOfMonth(1)
                .minusMonths(MONTHS - 1L);
    }

    private List<LivedLine> lines(
            List<Booked> booked,
            Function<Booked, UnitId> other,
            List<OpenWork.Open> open,
            Function<OpenWork.Open, UnitId> openOther,
            UnitId self) {
        Map<UnitId, List<Booked>> byUnit = booked.stream().collect(Collectors.groupingBy(other));
        Map<UnitId, OpenWork.Open> openByUnit = open.stream().collect(Collectors.toMap(openOther, Function.identity()));
        Set<UnitId> all = new HashSet<>(byUnit.keySet());
        all.addAll(openByUnit.keySet());
        all.remove(self);
        LocalDate from = from();
        return organization.units(all).values().stream()
                .map(unit -> line(unit, byUnit.getOrDefault(unit.id(), List.of()), openByUnit.get(unit.id()), from))
                .sorted(Comparator.comparingLong(LivedLine::volume).reversed())
                .toList();
    }

    private static LivedLine line(Unit unit, List<Booked> months, OpenWork.@Nullable Open open, LocalDate from) {
        Booked sum = months.stream().reduce(Booked.nothing(unit.id(), unit.id(), from), Booked::plus);
        List<Long> asked = IntStream.range(0, MONTHS)
                .mapToObj(month -> months.stream()
                        .filter(it -> ChronoUnit.MONTHS.between(from, it.month()) == month)
                        .mapToLong(it -> it.asked() + it.handed())
                        .sum())
                .toList();
        return new LivedLine(
                unit,
                new LivedLine.Sum(
                        sum.asked(),
                        sum.handed(),
                        sum.accepted(),
                        sum.refused(),
                        sum.waited(),
                        sum.answers(),
                        sum.answered(),
                        sum.closed(),
                        sum.lasted()),
                asked,
                open == null ? 0 : open.forProvider(),
                open == null ? 0 : open.forCustomer());
    }
}
