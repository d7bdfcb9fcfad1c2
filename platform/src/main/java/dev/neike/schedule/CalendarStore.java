package dev.neike.schedule;

import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import dev.neike.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calendars in the database. */
@Repository
class CalendarStore {

    private static final int MOST = 10_000;

    private static final String COLUMNS = "select id, name, zone, usual, version from calendar ";

    private static final String WEEKS = """
            select valid_from, day, from_minute, to_minute
            from calendar_week where calendar_id = :id
            order by valid_from, day, from_minute limit :limit
            """;

    private static final String DAYS = """
            select date, name, english_name, kind, hours, source
            from calendar_day where calendar_id = :id
            order by date limit :limit
            """;

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A calendar without its weeks and days. */
    record Head(CalendarId id, String name, ZoneId zone, boolean usual, int version) {}

    List<Head> heads() {
        return jdbc.sql(COLUMNS + "order by usual desc, name limit :limit")
                .param("limit", MOST)
                .query(CalendarStore::head)
                .list();
    }

    Optional<Head> head(CalendarId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(CalendarStore::head)
                .optional();
    }

    Optional<Head> usual() {
        return jdbc.sql(COLUMNS + "where usual").query(CalendarStore::head).optional();
    }

    /** The calendar as it stands while nobody else can change it. */
    Optional<Head> locked(CalendarId id) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", id.value())
                .query(CalendarStore::head)
                .optional();
    }

    KeptCalendar whole(Head head) {
        return new KeptCalendar(
                head.id(), head.name(), head.zone(), head.usual(), head.version(), weeks(head.id()), days(head.id()));
    }

    private SortedMap<LocalDate, WeekPlan> weeks(CalendarId id) {
        SortedMap<LocalDate, Map<DayOfWeek, List<OpenHours>>> hours = new TreeMap<>();
        jdbc.sql(WEEKS).param("id", id.value()).param("limit", MOST).query((ResultSet row) -> {
            hours.computeIfAbsent(row.getObject("valid_from", LocalDate.class), day -> new EnumMap<>(DayOfWeek.class))
                    .computeIfAbsent(DayOfWeek.of(row.getInt("day")), day -> new ArrayList<>())
                    .add(new OpenHours(row.getInt("from_minute"), row.getInt("to_minute")));
        });
        SortedMap<LocalDate, WeekPlan> weeks = new TreeMap<>();
        hours.forEach((from, days) -> {
            Map<DayOfWeek, DayPlan> plans = new EnumMap<>(DayOfWeek.class);
            days.forEach((day, stretches) -> plans.put(day, new DayPlan(stretches)));
            weeks.put(from, new WeekPlan(plans));
        });
        return weeks;
    }

    private List<KeptDay> days(CalendarId id) {
        return jdbc.sql(DAYS)
                .param("id", id.value())
                .param("limit", MOST)
                .query(CalendarStore::day)
                .list();
    }

    /** The new calendar's number, or nothing where its name is taken. */
    Optional<CalendarId> insert(String name, ZoneId zone, boolean usual) {
        return jdbc.sql("""
                        insert into calendar (name, zone, usual) values (:name, :zone, :usual)
                        on conflict do nothing returning id
                        """)
                .param("name", name)
                .param("zone", zone.getId())
                .param("usual", usual)
                .query(Long.class)
                .optional()
                .map(CalendarId::new);
    }

    void update(CalendarId id, String name, ZoneId zone) {
        jdbc.sql("update calendar set name = :name, zone = :zone where id = :id")
                .param("name", name)
                .param("zone", zone.getId())
                .param("id", id.value())
                .update();
    }

    boolean isTaken(CalendarId id, String name) {
        return jdbc.sql("select exists (select 1 from calendar where lower(name) = lower(:name) and id <> :id)")
                .param("name", name)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    void changed(CalendarId id) {
        jdbc.sql("update calendar set version = version + 1 where id = :id")
                .param("id", id.value())
                .update();
    }

    void writeWeek(CalendarId id, LocalDate from, WeekPlan week) {
        removeWeek(id, from);
        week.days()
                .forEach((day, plan) -> plan.hours()
                        .forEach(hours -> jdbc.sql("""
                        insert into calendar_week (calendar_id, valid_from, day, from_minute, to_minute)
                        values (:id, :from, :day, :begin, :end)
                        """)
                                .param("id", id.value())
                                .param("from", from)
                                .param("day", day.getValue())
                                .param("begin", hours.from())
                                .param("end", hours.to())
                                .update()));
    }

    void removeWeek(CalendarId id, LocalDate from) {
        jdbc.sql("delete from calendar_week where calendar_id = :id and valid_from = :from")
                .param("id", id.value())
                .param("from", from)
                .update();
    }

    /** Writes a day in place of what stood on its date. */
    void writeDay(CalendarId id, KeptDay day) {
        DayPlan plan = day.day().plan();
        Integer[] hours = day.day().kind() != SpecialDay.Kind.HOURS || plan == null
                ? new Integer[0]
                : plan.hours().stream()
                        .flatMap(it -> java.util.stream.Stream.of(it.from(), it.to()))
                        .toArray(Integer[]::new);
        jdbc.sql("""
                        insert into calendar_day (calendar_id, date, name, english_name, kind, hours, source)
                        values (:id, :date, :name, :english, :kind, :hours, :source)
                        on conflict (calendar_id, date) do update
                        set name = excluded.name, english_name = excluded.english_name, kind = excluded.kind,
                            hours = excluded.hours, source = excluded.source
                        """)
                .param("id", id.value())
                .param("date", day.day().date())
                .param("name", day.day().name())
                .param("english", day.english())
                .param("kind", day.day().kind().name())
                .param("hours", hours)
                .param("source", day.source())
                .update();
    }

    boolean removeDay(CalendarId id, LocalDate date) {
        return jdbc.sql("delete from calendar_day where calendar_id = :id and date = :date")
                        .param("id", id.value())
                        .param("date", date)
                        .update()
                > 0;
    }

    /** False where a unit keeps it, or it is the usual one. */
    boolean delete(CalendarId id) {
        return jdbc.sql("""
                        delete from calendar where id = :id and not usual
                          and not exists (select 1 from calendar_unit where calendar_id = :id)
                        """).param("id", id.value()).update() > 0;
    }

    /** All units that keep a calendar of their own. */
    Map<UnitId, CalendarId> kept() {
        Map<UnitId, CalendarId> kept = new java.util.HashMap<>();
        jdbc.sql("select unit_id, calendar_id from calendar_unit limit 100000").query((ResultSet row) -> {
            kept.put(new UnitId(row.getLong("unit_id")), new CalendarId(row.getLong("calendar_id")));
        });
        return kept;
    }

    void keep(UnitId unit, CalendarId id) {
        jdbc.sql("""
                        insert into calendar_unit (unit_id, calendar_id) values (:unit, :id)
                        on conflict (unit_id) do update set calendar_id = excluded.calendar_id
                        """).param("unit", unit.value()).param("id", id.value()).update();
    }

    void keepNone(UnitId unit) {
        jdbc.sql("delete from calendar_unit where unit_id = :unit")
                .param("unit", unit.value())
                .update();
    }

    private static Head head(ResultSet row, int number) throws SQLException {
        return new Head(
                new CalendarId(row.getLong("id")),
                row.getString("name"),
                ZoneId.of(row.getString("zone")),
                row.getBoolean("usual"),
                row.getInt("version"));
    }

    private static KeptDay day(ResultSet row, int number) throws SQLException {
        LocalDate date = row.getObject("date", LocalDate.class);
        String name = row.getString("name");
        SpecialDay day = switch (SpecialDay.Kind.valueOf(row.getString("kind"))) {
            case HOLIDAY -> SpecialDay.holiday(date, name);
            case WORKDAY -> SpecialDay.workday(date, name);
            case HOURS ->
                SpecialDay.hours(
                        date, name, plan((Integer[]) row.getArray("hours").getArray()));
        };
        return new KeptDay(day, row.getString("english_name"), row.getString("source"));
    }

    private static DayPlan plan(Integer[] minutes) {
        List<OpenHours> hours = new ArrayList<>();
        for (int i = 0; i + 1 < minutes.length; i += 2) {
            hours.add(new OpenHours(minutes[i], minutes[i + 1]));
        }
        return new DayPlan(hours);
    }
}
