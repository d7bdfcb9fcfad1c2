package dev.neike.schedule;

import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.WeekPlan;
import dev.neike.schedule.CalendarStore.Head;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What calendars were before they changed, so that what was counted with them can be explained for ever. */
@Repository
class PastStore {

    private static final int MOST = 20_000;

    private static final String KEEP = """
            insert into calendar_past (version, calendar_id, name, english_name, zone, usual)
            values (:version, :id, :name, :english, :zone, :usual)
            """;

    private static final String KEEP_WEEKS = """
            insert into calendar_past_week (version, valid_from, day, from_minute, to_minute)
            select :version, valid::date, day, begins, ends
            from unnest(:valid::text[], :days::int[], :begins::int[], :ends::int[]) as n (valid, day, begins, ends)
            """;

    private static final String KEEP_DAYS = """
            insert into calendar_past_day (version, date, name, english_name, kind, hours, source)
            select :version, date::date, name, english, kind, hours::int[], source
            from unnest(:dates::text[], :names::text[], :english::text[], :kinds::text[], :hours::text[],
                :sources::text[]) as n (date, name, english, kind, hours, source)
            """;

    private static final String FIND = """
            select calendar_id as id, name, english_name, zone, usual, version from calendar_past
            where version = :version and calendar_id = :id
            """;

    private static final String WEEKS = """
            select valid_from, day, from_minute, to_minute
            from calendar_past_week where version = :version
            order by valid_from, day, from_minute limit :limit
            """;

    private static final String DAYS = """
            select date, name, english_name, kind, hours, source
            from calendar_past_day where version = :version
            order by date limit :limit
            """;

    private final JdbcClient jdbc;

    PastStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Stretch(LocalDate from, DayOfWeek day, OpenHours hours) {}

    /** Keeps a calendar that is about to become another, or to be removed. */
    void keep(KeptCalendar it) {
        jdbc.sql(KEEP)
                .param("version", it.version())
                .param("id", it.id().value())
                .param("name", it.name())
                .param("english", it.english())
                .param("zone", it.zone().getId())
                .param("usual", it.usual())
                .update();
        List<Stretch> stretches = stretches(it.weeks());
        jdbc.sql(KEEP_WEEKS)
                .param("version", it.version())
                .param("valid", column(stretches, stretch -> stretch.from().toString()))
                .param("days", numbers(stretches, stretch -> stretch.day().getValue()))
                .param("begins", numbers(stretches, stretch -> stretch.hours().from()))
                .param("ends", numbers(stretches, stretch -> stretch.hours().to()))
                .update();
        jdbc.sql(KEEP_DAYS)
                .param("version", it.version())
                .param("dates", column(it.days(), day -> day.day().date().toString()))
                .param("names", column(it.days(), day -> day.day().name()))
                .param("english", column(it.days(), KeptDay::english))
                .param("kinds", column(it.days(), day -> day.day().kind().name()))
                .param("hours", column(it.days(), day -> array(DayStore.hours(day.day()))))
                .param("sources", column(it.days(), KeptDay::source))
                .update();
    }

    /** A calendar as it was. */
    Optional<KeptCalendar> find(CalendarId id, int version) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .param("version", version)
                .query(Head::of)
                .optional()
                .map(head -> head.with(weeks(version), days(version)));
    }

    private SortedMap<LocalDate, WeekPlan> weeks(int version) {
        return WeekStore.read(jdbc.sql(WEEKS).param("version", version).param("limit", MOST));
    }

    private List<KeptDay> days(int version) {
        return jdbc.sql(DAYS)
                .param("version", version)
                .param("limit", DayStore.MOST)
                .query(DayStore::day)
                .list();
    }

    private static List<Stretch> stretches(SortedMap<LocalDate, WeekPlan> weeks) {
        List<Stretch> all = new ArrayList<>();
        weeks.forEach((from, week) -> week.days()
                .forEach((DayOfWeek day, DayPlan plan) ->
                        plan.hours().forEach(hours -> all.add(new Stretch(from, day, hours)))));
        return all;
    }

    private static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable String> value) {
        return rows.stream().map(value).toArray(String[]::new);
    }

    private static <T> Integer[] numbers(List<T> rows, Function<T, Integer> value) {
        return rows.stream().map(value).toArray(Integer[]::new);
    }

    private static String array(Integer[] numbers) {
        return Arrays.stream(numbers).map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
    }
}
