package dev.neike.log;

import dev.neike.activity.ActivityLog;
import dev.neike.log.LogActivity.UnitsMatched;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says which units of a log are units of the organisation; the others stay the log's own. */
@Service
class UnitMatching {

    static final int PAGE = 400;

    private final UnitMatchStore store;
    private final LogAccess access;
    private final Organization organization;
    private final ActivityLog activities;

    UnitMatching(UnitMatchStore store, LogAccess access, Organization organization, ActivityLog activities) {
        this.store = store;
        this.access = access;
        this.organization = organization;
        this.activities = activities;
    }

    /** The units of a log from that place on, with what they are matched with or might be. */
    @Transactional(readOnly = true)
    public UnitsOfLogPage page(Viewer actor, long logId, int skip) {
        LogRow log = access.worked(actor, logId);
        UnitNames names = UnitNames.of(organization);
        List<UnitsOfLogPage.Line> lines = store.units(logId, skip, PAGE + 1).stream()
                .map(unit -> line(unit, names))
                .toList();
        boolean more = lines.size() > PAGE;
        return new UnitsOfLogPage(
                log, more ? lines.subList(0, PAGE) : lines, names.units(), skip, more ? skip + PAGE : -1);
    }

    /**
     * Matches units, named by their place in the log, with the units of the organisation that have these names; an empty
     * name keeps the unit as the log's own.
     *
     * @throws Refusal where no unit is called so; then nothing is changed
     */
    @Transactional
    public void match(Viewer actor, long logId, Map<String, String> namesByPlace) {
        LogRow log = access.worked(actor, logId);
        UnitNames names = UnitNames.of(organization);
        int changed = 0;
        for (Map.Entry<String, String> entry : namesByPlace.entrySet()) {
            Optional<UnitMatchStore.UnitOfLog> unit = store.unit(logId, entry.getKey());
            if (unit.isPresent()) {
                changed += match(logId, unit.get(), entry.getValue(), names);
            }
        }
        if (changed > 0) {
            activities.record(actor, new UnitsMatched(logId, log.name(), store.matched(logId)));
        }
    }

    private int match(long logId, UnitMatchStore.UnitOfLog unit, String chosen, UnitNames names) {
        if (chosen.isBlank()) {
            return store.release(logId, unit.name());
        }
        Unit found = names.named(chosen).orElseThrow(() -> new Refusal("log.refusal.no-such-unit", chosen));
        return store.match(logId, unit.name(), found.id().value());
    }

    private static UnitsOfLogPage.Line line(UnitMatchStore.UnitOfLog unit, UnitNames names) {
        Optional<Unit> matched =
                Optional.ofNullable(unit.matched()).map(UnitId::new).flatMap(names::withId);
        Optional<Unit> shown = matched.or(() -> unit.matched() == null ? names.named(unit.name()) : Optional.empty());
        return new UnitsOfLogPage.Line(
                unit.place(),
                unit.name(),
                unit.level(),
                shown.map(UnitNames::labelOf).orElse(""),
                matched.isEmpty() && shown.isPresent());
    }
}
