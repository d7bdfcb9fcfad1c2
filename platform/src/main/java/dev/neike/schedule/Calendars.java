package dev.neike.schedule;

import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.schedule.CalendarStore.Head;
import dev.neike.shell.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about calendars. Everybody signed in may read them all. */
@Component
@Transactional(readOnly = true)
public class Calendars {

    private final CalendarStore store;
    private final WeekStore weeks;
    private final DayStore days;
    private final PastStore past;
    private final KeepingStore keeping;
    private final UsualCalendar usual;
    private final Organization organization;

    /** Compiled ones; a number and a version mean the same for ever, so nothing here goes stale. */
    private final Map<CalendarId, NamedCalendar> compiled = new ConcurrentHashMap<>();

    Calendars(
            CalendarStore store,
            WeekStore weeks,
            DayStore days,
            PastStore past,
            KeepingStore keeping,
            UsualCalendar usual,
            Organization organization) {
        this.store = store;
        this.weeks = weeks;
        this.days = days;
        this.past = past;
        this.keeping = keeping;
        this.usual = usual;
        this.organization = organization;
    }

    /** What the unit keeps: its own calendar, that of the nearest unit above which has one, or the usual one. */
    public NamedCalendar of(UnitId unit) {
        return choice(unit).calendar();
    }

    /** What the unit keeps, and from whom it has it. */
    public UnitCalendar choice(UnitId unit) {
        List<UnitId> upward = organization.upward(unit);
        Map<UnitId, CalendarId> kept = keeping.of(upward);
        Optional<UnitId> keeper = upward.stream().filter(kept::containsKey).findFirst();
        CalendarId calendar = keeper.map(kept::get).orElseGet(() -> usual.get().id());
        return new UnitCalendar(byId(calendar), keeper.orElse(null));
    }

    /**
     * A calendar.
     *
     * @throws NotFound where there is none
     */
    public NamedCalendar byId(CalendarId id) {
        return compiled(store.head(id).orElseThrow(NotFound::new));
    }

    /** A calendar, where it has not been removed. */
    public Optional<NamedCalendar> find(CalendarId id) {
        return store.head(id).map(this::compiled);
    }

    /** A calendar as it was in one of its versions, also where it has changed or was removed since. */
    public Optional<NamedCalendar> asOf(CalendarId id, int version) {
        return find(id).filter(it -> it.version() == version)
                .or(() -> past.find(id, version).map(NamedCalendar::of));
    }

    /** All open units whose calendar this is. */
    public Set<UnitId> unitsOf(CalendarId id) {
        return keepers().getOrDefault(id, List.of()).stream().map(Unit::id).collect(Collectors.toSet());
    }

    /** All open units, by name, under the calendar that they go by. */
    public Map<CalendarId, List<Unit>> keepers() {
        Inheritance inheritance = inheritance();
        return organization.openUnits().stream()
                .collect(Collectors.groupingBy(unit -> inheritance.calendar(unit.id())));
    }

    /** All of them, the usual one first, then by name. */
    public List<NamedCalendar> all() {
        usual.get();
        return store.heads().stream().map(this::compiled).toList();
    }

    /**
     * A calendar as it is kept.
     *
     * @throws NotFound where there is none
     */
    public KeptCalendar kept(CalendarId id) {
        return steady(store.head(id).orElseThrow(NotFound::new));
    }

    /** Who inherits from whom today, of all open units. */
    Inheritance inheritance() {
        return Inheritance.of(
                organization.openUnits(), keeping.all(), usual.get().id());
    }

    KeptCalendar whole(Head head) {
        return head.with(weeks.of(head.id()), days.of(head.id()));
    }

    private NamedCalendar compiled(Head head) {
        NamedCalendar known = compiled.get(head.id());
        if (known == null || known.version() != head.version()) {
            known = NamedCalendar.of(steady(head));
            compiled.put(head.id(), known);
        }
        return known;
    }

    /** Read again where somebody changed it meanwhile, so that weeks and days are those of the version. */
    private KeptCalendar steady(Head head) {
        KeptCalendar whole = whole(head);
        Head after = store.head(head.id()).orElseThrow(NotFound::new);
        return after.version() == head.version() ? whole : steady(after);
    }
}
