package dev.neike.promise.page;

import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.promise.KeptPromises;
import dev.neike.promise.clock.Responsibility;
import dev.neike.promise.store.Clock;
import dev.neike.promise.store.ClockLists;
import dev.neike.promise.store.WhoseTime;
import dev.neike.promise.told.Telling;
import dev.neike.promise.told.Told;
import dev.neike.request.SeenRequests;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.RequestStore;
import dev.neike.rights.Standings;
import dev.neike.shell.NotFound;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together how a unit keeps its promises, as far as the viewer may see them. */
@Component
class KeptPages {

    /** Looked at for examples; those that the viewer may not see are left out. */
    private static final int EXAMPLES = 30;

    private final KeptPromises kept;
    private final ClockLists clocks;
    private final Telling telling;
    private final SeenRequests seen;
    private final RequestStore requests;
    private final LegStore legs;
    private final Standings standings;
    private final Organization organization;
    private final java.time.Clock clock;

    KeptPages(
            KeptPromises kept,
            ClockLists clocks,
            Telling telling,
            SeenRequests seen,
            RequestStore requests,
            LegStore legs,
            Standings standings,
            Organization organization,
            java.time.Clock clock) {
        this.kept = kept;
        this.clocks = clocks;
        this.telling = telling;
        this.seen = seen;
        this.requests = requests;
        this.legs = legs;
        this.standings = standings;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * The page of a unit.
     *
     * @throws NotFound for whoever is neither of it, above it, nor its reader, nor looks at the whole organisation
     */
    @Transactional(readOnly = true)
    KeptPage of(Viewer viewer, UnitId id) {
        Unit unit = unit(viewer, id);
        List<KeptPage.Line> late = lines(viewer, clocks.late(id, clock.instant(), EXAMPLES));
        List<KeptPage.Line> breached = lines(viewer, clocks.breached(id, EXAMPLES));
        WhoseTime whose = kept.whose(id);
        Set<UnitId> units = units(late, breached);
        units.addAll(units(whose));
        return new KeptPage(unit, kept.of(id), whose, late, breached, organization.units(units));
    }

    Unit unit(Viewer viewer, UnitId id) {
        boolean everywhere = viewer.hasAny(Role.EXECUTIVE, Role.QUALITY_OFFICE, Role.ANALYST);
        if (!everywhere && !standings.of(viewer).all().contains(id)) {
            throw new NotFound();
        }
        return organization.unit(id).orElseThrow(NotFound::new);
    }

    private List<KeptPage.Line> lines(Viewer viewer, List<Clock> clocks) {
        Map<RequestId, String> subjects =
                seen.subjects(viewer, clocks.stream().map(Clock::request).toList());
        return clocks.stream()
                .filter(it -> subjects.containsKey(it.request()))
                .flatMap(it -> line(viewer, it, String.valueOf(subjects.get(it.request()))).stream())
                .toList();
    }

    private Optional<KeptPage.Line> line(Viewer viewer, Clock it, String subject) {
        return requests.byId(it.request())
                .flatMap(request -> telling.of(viewer, request, legs.of(request.id())).stream()
                        .filter(told -> told.clock().id() == it.id())
                        .findFirst())
                .map((Told told) -> new KeptPage.Line(it, subject, told.left().negated(), told.responsibility()));
    }

    static Set<UnitId> units(WhoseTime whose) {
        return whose.parts().stream()
                .flatMap(it -> Stream.of(Optional.of(it.unit()), Optional.ofNullable(it.bouncedFrom())))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Set<UnitId> units(List<KeptPage.Line> late, List<KeptPage.Line> breached) {
        Set<UnitId> units = new HashSet<>();
        Stream.of(late, breached).flatMap(List::stream).forEach(line -> {
            units.add(line.clock().promise().customer());
            Responsibility hands = line.hands();
            if (hands != null) {
                units.addAll(hands.units().keySet());
                hands.bounces().keySet().forEach(it -> units.addAll(List.of(it.from(), it.to())));
            }
        });
        return units;
    }
}
