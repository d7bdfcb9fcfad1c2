package dev.neike.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.SpecialDay.Kind;
import dev.neike.calendar.WeekPlan;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import dev.neike.testing.Written;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

@ApplicationTest
class CalendarKeepingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 31);

    private final CalendarKeeping keeping;
    private final SpecialDays days;
    private final CalendarChoosing choosing;
    private final Calendars calendars;
    private final TestSchedule schedule;
    private final TestOrganization organization;
    private final TransactionTemplate transactions;
    private final ToldUnits told;
    private final Written written;
    private final Viewer administrator;
    private final Viewer lead;

    private CalendarId id = new CalendarId(1);
    private Unit unit;

    CalendarKeepingTest(
            CalendarKeeping keeping,
            SpecialDays days,
            CalendarChoosing choosing,
            Calendars calendars,
            TestSchedule schedule,
            TestOrganization organization,
            TransactionTemplate transactions,
            ToldUnits told,
            Written written,
            Cast cast) {
        this.keeping = keeping;
        this.days = days;
        this.choosing = choosing;
        this.calendars = calendars;
        this.schedule = schedule;
        this.organization = organization;
        this.transactions = transactions;
        this.told = told;
        this.written = written;
        this.administrator = cast.administrator().viewer();
        this.lead = organization.lead().viewer();
        this.unit = organization.unit();
    }

    @BeforeEach
    void aCalendarThatAUnitKeeps() {
        id = schedule.calendar();
        unit = organization.unit();
        choosing.keep(administrator, unit.id(), id);
    }

    @Test
    void makesACalendarAndRemovesItAgain() {
        String name = Unique.name("calendar");
        CalendarId made =
                keeping.make(administrator, new CalendarWish(name, "Night", "Europe/Berlin"), WeekPreset.ALWAYS.plan());
        assertThat(calendars.byId(made).name()).isEqualTo(name);
        assertThat(calendars.all()).extracting(NamedCalendar::id).contains(made);
        assertThat(entries("calendar-made", made)).isEqualTo(1);
        keeping.remove(administrator, made);
        assertThat(entries("calendar-removed", made)).isEqualTo(1);
        assertThatThrownBy(() -> calendars.byId(made)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatItWasIsKnownAfterItHasChangedAndIsRemoved() {
        NamedCalendar before = calendars.byId(id);
        days.add(administrator, id, new DayWish(DAY, DAY, Kind.HOLIDAY, "Off", null, ""));
        days.add(
                administrator,
                id,
                new DayWish(DAY.plusDays(1), DAY.plusDays(1), Kind.HOURS, "Short", null, "9:00-12:00"));
        NamedCalendar between = calendars.byId(id);
        choosing.keepNone(administrator, unit.id());
        keeping.remove(administrator, id);
        Instant noon = DAY.atTime(11, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
        NamedCalendar first = calendars.asOf(id, before.version()).orElseThrow();
        assertThat(first.name()).isEqualTo(before.name());
        assertThat(first.calendar().isOpen(noon)).isTrue();
        NamedCalendar last = calendars.asOf(id, between.version()).orElseThrow();
        assertThat(last.calendar().isOpen(noon)).isFalse();
        Instant year = noon.plus(Duration.ofDays(30));
        assertThat(last.calendar().between(noon, year))
                .isEqualTo(between.calendar().between(noon, year));
        assertThat(calendars.asOf(id, Integer.MAX_VALUE)).isEmpty();
        assertThat(calendars.asOf(new CalendarId(Long.MAX_VALUE), before.version()))
                .isEmpty();
    }

    @Test
    void whatAUnitKeepsAndTheUsualOneStay() {
        refused("schedule.refusal.kept", () -> keeping.remove(administrator, id));
        CalendarId usual = calendars.of(organization.unit().id()).id();
        refused("schedule.refusal.usual", () -> keeping.remove(administrator, usual));
    }

    @Test
    void onlyAdministratorsChangeThem() {
        WeekPlan week = WeekPreset.ALWAYS.plan();
        CalendarWish wish = new CalendarWish(Unique.name("calendar"), null, "UTC");
        for (ThrowingCallable attempt : List.<ThrowingCallable>of(
                () -> keeping.make(lead, wish, week),
                () -> keeping.describe(lead, id, wish),
                () -> keeping.writeWeek(lead, id, DAY, week),
                () -> keeping.removeWeek(lead, id, UsualCalendar.BEGINNING),
                () -> keeping.remove(lead, id),
                () -> days.add(lead, id, holiday(DAY, "x")),
                () -> days.replace(lead, id, holiday(DAY, "x")),
                () -> days.remove(lead, id, DAY, DAY),
                () -> days.addHolidays(lead, id, 2026),
                () -> days.takeIn(lead, id, List.of(holiday(DAY, "x")), "x"))) {
            assertThatThrownBy(attempt).isInstanceOf(Forbidden.class);
        }
    }

    @Test
    void aNameMovesNoPromiseAndAZoneDoes() {
        long before = told.count(unit.id());
        String name = Unique.name("renamed");
        keeping.describe(administrator, id, new CalendarWish(name, "Renamed", "Asia/Shanghai"));
        keeping.describe(administrator, id, new CalendarWish(name, "Renamed", "Asia/Shanghai"));
        assertThat(entries("calendar-changed", id)).isEqualTo(1);
        assertThat(told.count(unit.id())).isEqualTo(before);
        keeping.describe(administrator, id, new CalendarWish(name, "Renamed", "Asia/Tokyo"));
        assertThat(told.count(unit.id())).isEqualTo(before + 1);
        refused(
                "schedule.refusal.zone",
                () -> keeping.describe(administrator, id, new CalendarWish(name, null, "Asia/Nowhere")));
        refused("schedule.refusal.name", () -> keeping.describe(administrator, id, new CalendarWish(" ", null, "UTC")));
        CalendarWish taken = CalendarWish.of(calendars.kept(schedule.calendar()));
        refused("schedule.refusal.taken", () -> keeping.describe(administrator, id, taken));
    }

    @Test
    void anOrdinaryWeekHoldsFromADayOn() {
        long before = told.count(unit.id());
        LocalDate from = LocalDate.of(2027, 3, 1);
        WeekPlan mornings =
                WeekPlan.of(DayPlan.of(new OpenHours(0, 60), new OpenHours(1380, 1440)), DayOfWeek.values());
        keeping.writeWeek(administrator, id, from, mornings);
        keeping.writeWeek(administrator, id, from, mornings);
        var calendar = calendars.byId(id).calendar();
        assertThat(calendar.plan(from.minusDays(3)).toString()).isEqualTo("09:00–12:00, 13:30–18:00");
        assertThat(calendar.plan(from).toString()).isEqualTo("00:00–01:00, 23:00–24:00");
        assertThat(entries("week-written", id)).isEqualTo(1);
        assertThat(told.count(unit.id())).isEqualTo(before + 1);
        keeping.removeWeek(administrator, id, from);
        keeping.removeWeek(administrator, id, from);
        assertThat(calendars.byId(id).calendar().plan(from).minutes()).isEqualTo(450);
        assertThat(entries("week-removed", id)).isEqualTo(1);
    }

    @Test
    void aCalendarThatIsNeverOpenIsRefused() {
        WeekPlan closed = new WeekPlan(Map.of());
        refused("schedule.refusal.never-open", () -> keeping.writeWeek(administrator, id, DAY, closed));
        refused("schedule.refusal.never-open", () -> keeping.removeWeek(administrator, id, UsualCalendar.BEGINNING));
        refused(
                "schedule.refusal.never-open",
                () -> keeping.make(administrator, new CalendarWish(Unique.name("c"), null, "UTC"), closed));
        assertThat(calendars.kept(id).weeks()).hasSize(1);
    }

    @Test
    void aSpecialDayIsAddedOnceAndReplacedKnowingly() {
        DayWish half = new DayWish(DAY, null, Kind.HOURS, "半天", "Half a day", "9:00-12:00");
        days.add(administrator, id, half);
        days.add(administrator, id, half);
        assertThat(entries("days-written", id)).isEqualTo(1);
        assertThat(calendars.byId(id).calendar().plan(DAY).minutes()).isEqualTo(180);
        DayWish off = new DayWish(DAY.minusDays(1), DAY, Kind.HOLIDAY, "年末", null, "");
        refused("schedule.refusal.day-taken", () -> days.add(administrator, id, off));
        days.replace(administrator, id, off);
        assertThat(calendars.kept(id).days()).extracting(it -> it.day().name()).containsExactly("年末", "年末");
        days.remove(administrator, id, DAY.minusDays(1), DAY);
        days.remove(administrator, id, DAY.minusDays(1), DAY);
        assertThat(entries("days-removed", id)).isEqualTo(1);
        assertThat(calendars.kept(id).days()).isEmpty();
    }

    @Test
    void badDaysAreRefusedWithTheReason() {
        refused("schedule.refusal.day-name", () -> days.add(administrator, id, holiday(DAY, " ")));
        refused(
                "schedule.refusal.span",
                () -> days.add(administrator, id, new DayWish(DAY, DAY.minusDays(1), Kind.HOLIDAY, "x", null, "")));
        refused(
                "schedule.refusal.no-hours",
                () -> days.add(administrator, id, new DayWish(DAY, null, Kind.HOURS, "x", null, " ")));
        refused(
                "schedule.refusal.overlap",
                () -> days.add(administrator, id, new DayWish(DAY, null, Kind.HOURS, "x", null, "9-12, 11-13")));
        refused("schedule.refusal.date", () -> days.add(administrator, id, holiday(LocalDate.of(9999, 1, 1), "x")));
        refused(
                "schedule.refusal.twice",
                () -> days.takeIn(administrator, id, List.of(holiday(DAY, "x"), holiday(DAY, "y")), "file"));
    }

    @Test
    void officialHolidaysAreAddedBesideWhatIsThere() {
        LocalDate newYear = LocalDate.of(2026, 1, 1);
        days.add(administrator, id, new DayWish(newYear, null, Kind.HOURS, "值班", null, "9-12"));
        long before = told.count(unit.id());
        days.addHolidays(administrator, id, 2026);
        days.addHolidays(administrator, id, 2026);
        KeptCalendar kept = calendars.kept(id);
        assertThat(kept.days()).hasSize(33 + 6);
        assertThat(kept.day(newYear).orElseThrow().day().name()).isEqualTo("值班");
        assertThat(kept.day(LocalDate.of(2026, 10, 10)).orElseThrow())
                .satisfies(it -> assertThat(it.source()).isEqualTo("国办发明电〔2025〕7号"))
                .satisfies(it -> assertThat(it.day().kind()).isEqualTo(Kind.WORKDAY));
        assertThat(entries("holidays-added", id)).isEqualTo(1);
        assertThat(told.count(unit.id())).isEqualTo(before + 1);
        refused("schedule.refusal.not-published", () -> days.addHolidays(administrator, id, 2027));
    }

    @Test
    void aChangeThatIsUndoneLeavesNothingBehind() {
        NamedCalendar before = calendars.byId(id);
        transactions.executeWithoutResult(status -> {
            keeping.writeWeek(administrator, id, UsualCalendar.BEGINNING, WeekPreset.ALWAYS.plan());
            assertThat(calendars.byId(id).calendar().plan(DAY)).isEqualTo(DayPlan.ALL_DAY);
            status.setRollbackOnly();
        });
        assertThat(calendars.byId(id).calendar().plan(DAY))
                .isEqualTo(before.calendar().plan(DAY));
        keeping.writeWeek(administrator, id, UsualCalendar.BEGINNING, WeekPreset.EVERY_DAY.plan());
        assertThat(calendars.byId(id).calendar().plan(DAY).minutes())
                .as("not what was undone, though nobody else has changed it since")
                .isEqualTo(12 * 60);
    }

    @Test
    void noOtherCalendarIsTouched() {
        CalendarId other = schedule.calendar();
        int version = calendars.kept(other).version();
        days.add(administrator, id, holiday(DAY, "x"));
        assertThat(calendars.kept(other).version()).isEqualTo(version);
        assertThat(calendars.kept(other).days()).isEmpty();
        assertThatThrownBy(() -> days.add(administrator, new CalendarId(999_999_999), holiday(DAY, "x")))
                .isInstanceOf(NotFound.class);
    }

    private static DayWish holiday(LocalDate date, String name) {
        return new DayWish(date, null, SpecialDay.Kind.HOLIDAY, name, null, "");
    }

    private long entries(String kind, CalendarId calendar) {
        return written.count("schedule." + kind, "calendar/" + calendar);
    }

    private static void refused(String key, ThrowingCallable attempt) {
        assertThatThrownBy(attempt)
                .isInstanceOfSatisfying(
                        Refusal.class, it -> assertThat(it.key()).isEqualTo(key));
    }
}
