package dev.neike.schedule;

import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.WeekPlan;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.schedule.CalendarStore.Head;
import dev.neike.shell.NotFound;
import dev.neike.shell.ShellSettings;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about calendars. */
@Component
public class Calendars {

    private static final WeekPlan OFFICE = WeekPlan.of(
            DayPlan.of(new OpenHours(9 * 60, 12 * 60), new OpenHours(13 * 60 + 30, 18 * 60)),
            DayOfWeek.MONDAY,
            DayOfWeek.TUESDAY,
            DayOfWeek.WEDNESDAY,
            DayOfWeek.THURSDAY,
            DayOfWeek.FRIDAY);

    private final CalendarStore store;
    private final Organization organization;
    private final ShellSettings settings;

    /** Compiled ones; a number and a version mean the same for ever, so nothing here goes stale. */
    private final Map<Long, NamedCalendar> compiled = new ConcurrentHashMap<>();

    Calendars(CalendarStore store, Organization organization, ShellSettings settings) {
        this.store = store;
        this.organization = organization;
        this.settings = settings;
    }

    /** What the unit keeps: its own calendar, that of the nearest unit above which has one, or the usual one. */
    @Transactional
    public NamedCalendar of(UnitId unit) {
        Map<UnitId, CalendarId> kept = store.kept();
        UnitId at = unit;
        for (Set<UnitId> seen = new HashSet<>(); at != null && seen.add(at); ) {
            CalendarId own = kept.get(at);
            if (own != null) {
                return byId(own);
            }
            at = organization.unit(at).map(Unit::parent).orElse(null);
        }
        return compiled(usual());
    }

    /**
     * A calendar.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public NamedCalendar byId(CalendarId id) {
        return compiled(store.head(id).orElseThrow(NotFound::new));
    }

    /** All open units whose calendar this is. */
    @Transactional
    public Set<UnitId> unitsOf(CalendarId id) {
        Map<UnitId, CalendarId> kept = store.kept();
        CalendarId usual = usual().id();
        List<Unit> units = organization.openUnits();
        Map<UnitId, UnitId> above = new java.util.HashMap<>();
        units.forEach(unit -> {
            if (unit.parent() != null) {
                above.put(unit.id(), unit.parent());
            }
        });
        Set<UnitId> keeping = new HashSet<>();
        for (Unit unit : units) {
            UnitId at = unit.id();
            while (at != null && !kept.containsKey(at)) {
                at = above.get(at);
            }
            if (id.equals(at == null ? usual : kept.get(at))) {
                keeping.add(unit.id());
            }
        }
        return keeping;
    }

    /** The usual calendar; made when it is first asked for. */
    Head usual() {
        return store.usual().orElseGet(() -> {
            store.insert(settings.timeZone().getId(), settings.timeZone(), true)
                    .ifPresent(id -> store.writeWeek(id, LocalDate.of(2000, 1, 1), OFFICE));
            return store.usual().orElseThrow();
        });
    }

    private NamedCalendar compiled(Head head) {
        NamedCalendar known = compiled.get(head.id().value());
        if (known == null || known.version() != head.version()) {
            known = new NamedCalendar(
                    head.id(), head.name(), head.version(), store.whole(head).meaning());
            compiled.put(head.id().value(), known);
        }
        return known;
    }
}
