package dev.neike.schedule.api;

import dev.neike.api.Version;
import dev.neike.schedule.CalendarId;
import dev.neike.schedule.CalendarKeeping;
import dev.neike.schedule.CalendarRights;
import dev.neike.schedule.Calendars;
import dev.neike.schedule.KeptCalendar;
import dev.neike.shell.NotFound;
import dev.neike.shell.Problem;
import dev.neike.shell.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Changes a calendar where it still is what the program was given, under its lock. */
@Component
class CalendarChange {

    private final CalendarKeeping keeping;
    private final Calendars calendars;
    private final TransactionTemplate transactions;

    CalendarChange(CalendarKeeping keeping, Calendars calendars, TransactionTemplate transactions) {
        this.keeping = keeping;
        this.calendars = calendars;
        this.transactions = transactions;
    }

    /** An act on a calendar. */
    interface Act {
        void on(CalendarId id);
    }

    ResponseEntity<CalendarJson> make(Viewer viewer, long number, @Nullable String tag, Act act) {
        CalendarId id = under(viewer, number, tag, act);
        return answer(ResponseEntity.ok(), calendars.kept(id));
    }

    /** The same for an act after which there is nothing to show. */
    CalendarId under(Viewer viewer, long number, @Nullable String tag, Act act) {
        CalendarRights.requireEditing(viewer);
        CalendarId id = id(number);
        calendars.byId(id);
        long expected = Version.expected(tag);
        transactions.executeWithoutResult(status -> {
            if (keeping.locked(id).version() != expected) {
                throw new Problem(HttpStatus.PRECONDITION_FAILED, "api.problem.changed");
            }
            act.on(id);
        });
        return id;
    }

    static ResponseEntity<CalendarJson> answer(ResponseEntity.BodyBuilder answer, KeptCalendar it) {
        return answer.eTag(Version.tag(it.version())).body(CalendarJson.of(it));
    }

    static CalendarId id(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new CalendarId(number);
    }
}
