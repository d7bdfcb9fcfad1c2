package dev.neike.agreement.act;

import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.DayPlan;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How long a working day is by a calendar: the length that most open days of the coming year have, the longer of two. */
final class WorkingDay {

    private static final int DAYS = 365;

    private WorkingDay() {}

    /** In minutes; nothing where no day is open. */
    static OptionalInt minutes(BusinessCalendar calendar, LocalDate from) {
        Map<Integer, Long> lengths = Stream.iterate(from, day -> day.plusDays(1))
                .limit(DAYS)
                .map(calendar::plan)
                .filter(plan -> !plan.isClosed())
                .map(DayPlan::minutes)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return lengths.entrySet().stream()
                .max(Map.Entry.<Integer, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
                .map(Map.Entry::getKey)
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
