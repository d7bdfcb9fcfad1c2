package dev.neike.schedule;

import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Special days of calendars in the database. */
@Repository
class DayStore {

    /** Days of one calendar that are ever read. */
    static final int MOST = 10_000;

    private static final String DAYS = """
            select date, name, english_name, kind, hours, source
            from calendar_day where calendar_id = :id
            order by date limit :limit
            """;

    private static final String WRITE = """
            insert into calendar_day (calendar_id, date, name, english_name, kind, hours, source)
            values (:id, :date, :name, :english, :kind, :hours, :source)
            on conflict (calendar_id, date) do update
            set name = excluded.name, english_name = excluded.english_name, kind = excluded.kind,
                hours = excluded.hours, source = excluded.source
            """;

    private final JdbcClient jdbc;

    DayStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KeptDay> of(CalendarId id) {
        return jdbc.sql(DAYS)
                .param("id", id.value())
                .param("limit", MOST)
                .query(DayStore::day)
                .list();
    }

    /** Writes a day in place of what stood on its date. */
    void write(CalendarId id, KeptDay day) {
        jdbc.sql(WRITE)
                .param("id", id.value())
                .param("date", day.day().date())
                .param("name", day.day().name())
                .param("english", day.english())
                .param("kind", day.day().kind().name())
                .param("hours", hours(day.day()))
                .param("source", day.source())
                .update();
    }

    /** Removes what is special from the first to the last date. */
    void remove(CalendarId id, LocalDate first, LocalDate last) {
        jdbc.sql("delete from calendar_day where calendar_id = :id and date between :first and :last")
                .param("id", id.value())
                .param("first", first)
                .param("last", last)
                .update();
    }

    static Integer[] hours(SpecialDay day) {
        DayPlan plan = day.plan();
        return day.kind() != SpecialDay.Kind.HOURS || plan == null
                ? new Integer[0]
                : plan.hours().stream()
                        .flatMap(it -> Stream.of(it.from(), it.to()))
                        .toArray(Integer[]::new);
    }

    static KeptDay day(ResultSet row, int number) throws SQLException {
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
