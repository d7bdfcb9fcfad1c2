package dev.neike.schedule;

import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.WeekPlan;
import java.sql.ResultSet;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Ordinary weeks of calendars in the database. */
@Repository
class WeekStore {

    /** Rows of one calendar: 7 days of at most 12 stretches, and some hundred changes. */
    private static final int MOST = 20_000;

    private static final String WEEKS = """
            select valid_from, day, from_minute, to_minute
            from calendar_week where calendar_id = :id
            order by valid_from, day, from_minute limit :limit
            """;

    private static final String INSERT = """
            insert into calendar_week (calendar_id, valid_from, day, from_minute, to_minute)
            values (:id, :from, :day, :begin, :end)
            """;

    private final JdbcClient jdbc;

    WeekStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SortedMap<LocalDate, WeekPlan> of(CalendarId id) {
        return read(jdbc.sql(WEEKS).param("id", id.value()).param("limit", MOST));
    }

    /** Weeks from rows of stretches. */
    static SortedMap<LocalDate, WeekPlan> read(StatementSpec rows) {
        SortedMap<LocalDate, Map<DayOfWeek, List<OpenHours>>> hours = new TreeMap<>();
        rows.query((ResultSet row) -> {
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

    /** Writes a week in place of what began on its first day. */
    void write(CalendarId id, LocalDate from, WeekPlan week) {
        remove(id, from);
        week.days().forEach((day, plan) -> plan.hours().forEach(hours -> insert(id, from, day, hours)));
    }

    private void insert(CalendarId id, LocalDate from, DayOfWeek day, OpenHours hours) {
        jdbc.sql(INSERT)
                .param("id", id.value())
                .param("from", from)
                .param("day", day.getValue())
                .param("begin", hours.from())
                .param("end", hours.to())
                .update();
    }

    void remove(CalendarId id, LocalDate from) {
        jdbc.sql("delete from calendar_week where calendar_id = :id and valid_from = :from")
                .param("id", id.value())
                .param("from", from)
                .update();
    }
}
