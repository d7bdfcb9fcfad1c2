package dev.neike.schedule;

import dev.neike.calendar.WeekPlan;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Calendars in the database, without their weeks and days. */
@Repository
class CalendarStore {

    static final int MOST = 1_000;

    private static final String COLUMNS = "select id, name, english_name, zone, usual, version from calendar ";

    private final JdbcClient jdbc;

    CalendarStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A calendar without its weeks and days. */
    record Head(CalendarId id, String name, @Nullable String english, ZoneId zone, boolean usual, int version) {

        static Head of(ResultSet row, int number) throws SQLException {
            return new Head(
                    new CalendarId(row.getLong("id")),
                    row.getString("name"),
                    row.getString("english_name"),
                    ZoneId.of(row.getString("zone")),
                    row.getBoolean("usual"),
                    row.getInt("version"));
        }

        KeptCalendar with(SortedMap<LocalDate, WeekPlan> weeks, List<KeptDay> days) {
            return new KeptCalendar(id, name, english, zone, usual, version, weeks, days);
        }
    }

    /** The usual one first, then by name. */
    List<Head> heads() {
        return jdbc.sql(COLUMNS + "order by usual desc, name limit :limit")
                .param("limit", MOST)
                .query(Head::of)
                .list();
    }

    Optional<Head> head(CalendarId id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id.value())
                .query(Head::of)
                .optional();
    }

    Optional<Head> usual() {
        return jdbc.sql(COLUMNS + "where usual").query(Head::of).optional();
    }

    /** The calendar as it stands while nobody else can change it. */
    Optional<Head> locked(CalendarId id) {
        return jdbc.sql(COLUMNS + "where id = :id for update")
                .param("id", id.value())
                .query(Head::of)
                .optional();
    }

    /** The new calendar's number, or nothing where its name is taken. */
    Optional<CalendarId> insert(String name, @Nullable String english, ZoneId zone, boolean usual) {
        return jdbc.sql("""
                        insert into calendar (name, english_name, zone, usual) values (:name, :english, :zone, :usual)
                        on conflict do nothing returning id
                        """)
                .param("name", name)
                .param("english", english)
                .param("zone", zone.getId())
                .param("usual", usual)
                .query(Long.class)
                .optional()
                .map(CalendarId::new);
    }

    void update(CalendarId id, String name, @Nullable String english, ZoneId zone) {
        jdbc.sql("update calendar set name = :name, english_name = :english, zone = :zone where id = :id")
                .param("name", name)
                .param("english", english)
                .param("zone", zone.getId())
                .param("id", id.value())
                .update();
    }

    /** Whether another one is called so. */
    boolean isTaken(CalendarId id, String name) {
        return jdbc.sql("select exists (select 1 from calendar where lower(name) = lower(:name) and id <> :id)")
                .param("name", name)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    /** Gives it another version. */
    void changed(CalendarId id) {
        jdbc.sql("update calendar set version = nextval('calendar_version') where id = :id")
                .param("id", id.value())
                .update();
    }

    /** False where a unit keeps it, or it is the usual one. */
    boolean delete(CalendarId id) {
        return jdbc.sql("""
                        delete from calendar where id = :id and not usual
                          and not exists (select 1 from calendar_unit where calendar_id = :id)
                        """).param("id", id.value()).update() > 0;
    }
}
