package dev.neike.agreement.act;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkingDayTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final DayPlan LONG =
            DayPlan.of(new OpenHours(9 * 60, 12 * 60), new OpenHours(13 * 60 + 30, 18 * 60));
    private static final DayPlan SHORT = DayPlan.of(new OpenHours(9 * 60, 12 * 60));

    private static int minutes(WeekPlan week) {
        return WorkingDay.minutes(BusinessCalendar.of(ZONE, week, List.of()), MONDAY)
                .orElseThrow();
    }

    @Test
    void isAsLongAsMostOpenDays() {
        assertThat(minutes(WeekPlan.of(LONG, DayOfWeek.MONDAY, DayOfWeek.TUESDAY)))
                .isEqualTo(450);
        assertThat(minutes(new WeekPlan(
                        Map.of(DayOfWeek.MONDAY, LONG, DayOfWeek.TUESDAY, LONG, DayOfWeek.SATURDAY, SHORT))))
                .isEqualTo(450);
        assertThat(minutes(WeekPlan.ALWAYS)).isEqualTo(1440);
    }

    @Test
    void isTheLongerOneOfTwoThatAreAsFrequent() {
        // From a Monday on, 365 days have one Monday more than Saturdays: Tuesday against Saturday is even.
        assertThat(minutes(new WeekPlan(Map.of(DayOfWeek.TUESDAY, SHORT, DayOfWeek.SATURDAY, LONG))))
                .isEqualTo(450);
    }

    @Test
    void isNoneWhereNoDayOfTheYearIsOpen() {
        List<SpecialDay> closed = IntStream.range(0, 400)
                .mapToObj(i -> SpecialDay.holiday(MONDAY.plusDays(i), "closed"))
                .toList();
        assertThat(WorkingDay.minutes(BusinessCalendar.of(ZONE, WeekPlan.of(LONG, DayOfWeek.MONDAY), closed), MONDAY))
                .isEmpty();
    }
}
