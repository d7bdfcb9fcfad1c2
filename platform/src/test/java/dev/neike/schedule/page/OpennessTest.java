package dev.neike.schedule.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import dev.neike.schedule.WeekPreset;
import dev.neike.shell.TextCatalog;
import dev.neike.shell.Texts;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OpennessTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Texts english;
    private final Texts chinese;

    OpennessTest() throws IOException {
        TextCatalog catalog = new TextCatalog();
        english = catalog.in(Locale.ENGLISH);
        chinese = catalog.in(Locale.SIMPLIFIED_CHINESE);
    }

    @Test
    void saysUntilAndFromWhen() {
        BusinessCalendar office = BusinessCalendar.of(
                SHANGHAI, WeekPreset.OFFICE.plan(), List.of(SpecialDay.holiday(LocalDate.of(2027, 1, 1), "元旦")));
        assertThat(said(office, "2026-11-26T10:00")).isEqualTo("Open until 12:00");
        assertThat(said(office, "2026-11-26T12:00")).isEqualTo("Closed, opens at 13:30");
        assertThat(said(office, "2026-11-26T18:00")).isEqualTo("Closed, opens tomorrow at 09:00");
        assertThat(said(office, "2026-11-27T18:00")).isEqualTo("Closed, opens Mon 30 Nov at 09:00");
        assertThat(said(office, "2026-12-31T20:00")).isEqualTo("Closed, opens Mon 4 Jan at 09:00");
        assertThat(in(office, "2026-11-27T18:00", chinese)).isEqualTo("休息中，11月30日（周一）09:00 开始服务");
    }

    @Test
    void saysMidnightAsTheEndOfADay() {
        BusinessCalendar late = BusinessCalendar.of(
                SHANGHAI, WeekPlan.of(DayPlan.of(new OpenHours(600, 1440)), DayOfWeek.values()), List.of());
        assertThat(said(late, "2026-11-26T23:00")).isEqualTo("Open until 24:00");
        BusinessCalendar nights = BusinessCalendar.of(
                SHANGHAI,
                WeekPlan.of(DayPlan.of(new OpenHours(0, 360), new OpenHours(1320, 1440)), DayOfWeek.values()),
                List.of());
        assertThat(said(nights, "2026-11-26T23:00")).isEqualTo("Open until tomorrow, 06:00");
        assertThat(said(BusinessCalendar.always(SHANGHAI), "2026-11-26T23:00")).isEqualTo("Open around the clock");
    }

    private String said(BusinessCalendar calendar, String local) {
        return in(calendar, local, english);
    }

    private static String in(BusinessCalendar calendar, String local, Texts texts) {
        return Openness.of(calendar, LocalDateTime.parse(local).atZone(SHANGHAI).toInstant())
                .in(texts);
    }
}
