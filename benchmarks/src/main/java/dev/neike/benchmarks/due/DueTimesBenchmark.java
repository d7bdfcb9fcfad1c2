package dev.neike.benchmarks.due;

import dev.neike.benchmarks.due.DayByDay.Hours;
import dev.neike.calendar.BusinessCalendar;
import dev.neike.calendar.DayPlan;
import dev.neike.calendar.OpenHours;
import dev.neike.calendar.SpecialDay;
import dev.neike.calendar.WeekPlan;
import java.lang.management.ManagementFactory;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.BiFunction;

/**
 * Due times per second on one thread: our calendar beside {@link DayByDay}. A year of office hours in Berlin, with its two
 * changes of clocks and 30 exceptions; starts anywhere in that year, day or night; promises of 15 minutes to 80 hours. Both
 * answer the same questions by turns and must answer the same.
 */
final class DueTimesBenchmark {

    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final int YEAR = 2026;
    private static final int EXCEPTIONS = 30;
    private static final int QUESTIONS = 1_000_000;
    private static final int WARM_UP = 3;
    private static final int RUNS = 5;

    private DueTimesBenchmark() {}

    private record Question(Instant from, Duration promised) {}

    /** One pass over all questions. */
    private record Pass(double wall, double cpu, long sum) {}

    public static void main(String[] arguments) {
        SplittableRandom random = new SplittableRandom(2026);
        Map<LocalDate, Boolean> exceptions = exceptions(random);
        List<Question> questions = questions(random);
        BusinessCalendar calendar = calendar(exceptions);
        DayByDay walk = walk(exceptions);
        System.out.printf(
                Locale.ROOT, "%,d due times, %d exceptions, one thread%n", questions.size(), exceptions.size());
        List<Pass> ours = new ArrayList<>();
        List<Pass> theirs = new ArrayList<>();
        for (int run = -WARM_UP; run < RUNS; run++) {
            Pass one = pass(questions, calendar::after);
            Pass other = pass(questions, walk::after);
            if (one.sum() != other.sum()) {
                throw new IllegalStateException("the answers differ");
            }
            if (run >= 0) {
                ours.add(one);
                theirs.add(other);
            }
        }
        print("dev.neike.calendar", ours);
        print("java.time, day by day", theirs);
        System.out.printf(
                Locale.ROOT, "ratio %.1f%n", median(theirs).cpu() / median(ours).cpu());
    }

    private static Pass pass(List<Question> questions, BiFunction<Instant, Duration, Instant> due) {
        var thread = ManagementFactory.getThreadMXBean();
        long cpu = thread.getCurrentThreadCpuTime();
        long wall = System.nanoTime();
        long sum = 0;
        for (Question question : questions) {
            Instant at = due.apply(question.from(), question.promised());
            sum = 31 * sum + at.getEpochSecond();
        }
        return new Pass((System.nanoTime() - wall) / 1e9, (thread.getCurrentThreadCpuTime() - cpu) / 1e9, sum);
    }

    private static void print(String name, List<Pass> passes) {
        Pass median = median(passes);
        double[] cpu = passes.stream().mapToDouble(Pass::cpu).sorted().toArray();
        System.out.printf(
                Locale.ROOT,
                "%-24s %,12.0f a second of CPU (median of %d; %,.0f to %,.0f), %,.0f a second by the clock%n",
                name,
                QUESTIONS / median.cpu(),
                passes.size(),
                QUESTIONS / cpu[cpu.length - 1],
                QUESTIONS / cpu[0],
                QUESTIONS / median.wall());
    }

    /** That with the median CPU time. */
    private static Pass median(List<Pass> passes) {
        return passes.stream()
                .sorted(Comparator.comparingDouble(Pass::cpu))
                .toList()
                .get(passes.size() / 2);
    }

    /** Days of the year: closed, or open in the morning only. */
    private static Map<LocalDate, Boolean> exceptions(SplittableRandom random) {
        Map<LocalDate, Boolean> exceptions = new HashMap<>();
        while (exceptions.size() < EXCEPTIONS) {
            exceptions.put(LocalDate.ofYearDay(YEAR, 1 + random.nextInt(365)), exceptions.size() % 3 == 0);
        }
        return exceptions;
    }

    private static List<Question> questions(SplittableRandom random) {
        long first = LocalDate.of(YEAR, 1, 1).atStartOfDay(ZONE).toEpochSecond();
        List<Question> questions = new ArrayList<>(QUESTIONS);
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(new Question(
                    Instant.ofEpochSecond(first + random.nextInt(340 * 86_400)),
                    Duration.ofMinutes(15 + random.nextInt(80 * 60 - 15))));
        }
        return questions;
    }

    private static BusinessCalendar calendar(Map<LocalDate, Boolean> exceptions) {
        DayPlan morning = DayPlan.of(new OpenHours(9 * 60, 12 * 60));
        DayPlan whole = DayPlan.of(new OpenHours(9 * 60, 12 * 60), new OpenHours(13 * 60, 18 * 60));
        List<SpecialDay> special = exceptions.entrySet().stream()
                .map(it -> it.getValue()
                        ? SpecialDay.hours(it.getKey(), "half", morning)
                        : SpecialDay.holiday(it.getKey(), "off"))
                .toList();
        return BusinessCalendar.of(ZONE, WeekPlan.of(whole, weekdays()), special);
    }

    private static DayByDay walk(Map<LocalDate, Boolean> exceptions) {
        Hours morning = new Hours(LocalTime.of(9, 0), LocalTime.of(12, 0));
        Hours afternoon = new Hours(LocalTime.of(13, 0), LocalTime.of(18, 0));
        Map<DayOfWeek, List<Hours>> week = new EnumMap<>(DayOfWeek.class);
        Arrays.stream(weekdays()).forEach(day -> week.put(day, List.of(morning, afternoon)));
        Map<LocalDate, List<Hours>> special = new HashMap<>();
        exceptions.forEach((date, half) -> special.put(date, half ? List.of(morning) : List.of()));
        return new DayByDay(ZONE, week, special);
    }

    private static DayOfWeek[] weekdays() {
        return Arrays.copyOf(DayOfWeek.values(), 5);
    }
}
