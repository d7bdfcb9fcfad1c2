package dev.neike.schedule;

import dev.neike.shell.Viewer;
import dev.neike.testing.Unique;
import org.springframework.boot.test.context.TestComponent;

/** Makes calendars for tests, each with a name of its own. */
@TestComponent
public class TestSchedule {

    private final CalendarKeeping keeping;

    TestSchedule(CalendarKeeping keeping) {
        this.keeping = keeping;
    }

    /** Office hours in Shanghai. */
    public CalendarId calendar() {
        return keeping.make(
                Viewer.SYSTEM,
                new CalendarWish(Unique.name("calendar"), null, "Asia/Shanghai"),
                WeekPreset.OFFICE.plan());
    }
}
