package dev.neike.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.organization.MembershipRole;
import dev.neike.organization.TestOrganization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Written;
import java.util.List;
import org.junit.jupiter.api.Test;

@ApplicationTest
class CalendarChoosingTest {

    private final CalendarChoosing choosing;
    private final Calendars calendars;
    private final TestSchedule schedule;
    private final ToldUnits told;
    private final Written written;
    private final TestOrganization organization;
    private final Viewer administrator;
    private final Viewer stranger;
    private final Unit roof;
    private final Unit house;
    private final Unit room;

    CalendarChoosingTest(
            CalendarChoosing choosing,
            Calendars calendars,
            TestSchedule schedule,
            ToldUnits told,
            Written written,
            TestOrganization organization,
            Cast cast) {
        this.choosing = choosing;
        this.calendars = calendars;
        this.schedule = schedule;
        this.told = told;
        this.written = written;
        this.organization = organization;
        this.administrator = cast.administrator().viewer();
        this.stranger = cast.stranger().viewer();
        this.roof = organization.unit();
        this.house = organization.unit(roof);
        this.room = organization.unit(house);
    }

    @Test
    void aUnitGoesByTheNearestCalendarAboveIt() {
        CalendarId usual = calendars.of(room.id()).id();
        assertThat(calendars.choice(room.id()).keeper()).isNull();
        CalendarId shifts = schedule.calendar();
        CalendarId nights = schedule.calendar();
        choosing.keep(administrator, roof.id(), shifts);
        assertThat(ids(roof, house, room)).containsExactly(shifts, shifts, shifts);
        choosing.keep(administrator, house.id(), nights);
        assertThat(ids(roof, house, room)).containsExactly(shifts, nights, nights);
        assertThat(calendars.choice(room.id()).keeper()).isEqualTo(house.id());
        assertThat(calendars.unitsOf(nights)).containsExactlyInAnyOrder(house.id(), room.id());
        choosing.keepNone(administrator, house.id());
        choosing.keepNone(administrator, roof.id());
        assertThat(ids(roof, house, room)).containsExactly(usual, usual, usual);
        assertThat(calendars.unitsOf(usual)).contains(roof.id(), house.id(), room.id());
    }

    @Test
    void onlyThoseAreToldOfWhoGoByAnotherCalendarNow() {
        CalendarId nights = schedule.calendar();
        choosing.keep(administrator, room.id(), nights);
        List<Long> before = counts();
        choosing.keep(administrator, roof.id(), schedule.calendar());
        assertThat(counts())
                .as("the room keeps its own")
                .containsExactly(before.get(0) + 1, before.get(1) + 1, before.get(2));
        choosing.keep(administrator, house.id(), nights);
        choosing.keepNone(administrator, room.id());
        assertThat(counts())
                .as("the room inherits what it had")
                .containsExactly(before.get(0) + 1, before.get(1) + 2, before.get(2));
    }

    @Test
    void twiceIsHarmless() {
        CalendarId nights = schedule.calendar();
        choosing.keep(administrator, room.id(), nights);
        choosing.keep(administrator, room.id(), nights);
        assertThat(entries("calendar-chosen")).isEqualTo(1);
        choosing.keepNone(administrator, room.id());
        choosing.keepNone(administrator, room.id());
        assertThat(entries("calendar-given-up")).isEqualTo(1);
        assertThat(told.count(room.id())).isEqualTo(2);
    }

    @Test
    void leadsOfTheUnitAndAboveChoose() {
        CalendarId nights = schedule.calendar();
        Cast.Member above = organization.member(roof, MembershipRole.LEAD);
        Cast.Member member = organization.member(room, MembershipRole.MEMBER);
        Cast.Member below = organization.member(room, MembershipRole.LEAD);
        choosing.keep(above.viewer(), room.id(), nights);
        choosing.keepNone(below.viewer(), room.id());
        for (Viewer other : List.of(member.viewer(), stranger)) {
            assertThatThrownBy(() -> choosing.keep(other, room.id(), nights)).isInstanceOf(Forbidden.class);
            assertThatThrownBy(() -> choosing.keepNone(other, room.id())).isInstanceOf(Forbidden.class);
        }
        assertThatThrownBy(() -> choosing.keep(below.viewer(), house.id(), nights))
                .isInstanceOf(Forbidden.class);
        assertThatThrownBy(() -> choosing.keep(administrator, new UnitId(999_999_999), nights))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> choosing.keep(administrator, room.id(), new CalendarId(999_999_999)))
                .isInstanceOf(NotFound.class);
    }

    private List<CalendarId> ids(Unit... units) {
        return List.of(units).stream().map(unit -> calendars.of(unit.id()).id()).toList();
    }

    private List<Long> counts() {
        return List.of(told.count(roof.id()), told.count(house.id()), told.count(room.id()));
    }

    private long entries(String kind) {
        return written.count("schedule." + kind, "unit/" + room.id());
    }
}
