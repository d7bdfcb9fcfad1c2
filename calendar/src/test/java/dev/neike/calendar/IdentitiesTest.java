package dev.neike.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

/** What holds whatever the calendar: to the nanosecond. */
class IdentitiesTest {

    private static final long SPAN = 40L * 86_400 * 1_000_000_000;

    private record Case(BusinessCalendar calendar, List<Instant> at) {

        static Case of(long seed, long... offsets) {
            RandomCalendars calendars = new RandomCalendars(new SplittableRandom(seed));
            ZoneId zone = calendars.zone();
            LocalDate near = calendars.day(zone);
            Instant first = near.atStartOfDay(zone).toInstant();
            return new Case(
                    calendars.calendar(zone, near),
                    Stream.of(java.util.Arrays.stream(offsets).sorted().boxed().toArray(Long[]::new))
                            .map(first::plusNanos)
                            .toList());
        }
    }

    @Property(tries = 2_000)
    void openTimeAddsUp(
            @ForAll long seed,
            @ForAll @LongRange(max = SPAN) long a,
            @ForAll @LongRange(max = SPAN) long b,
            @ForAll @LongRange(max = SPAN) long c) {
        Case it = Case.of(seed, a, b, c);
        Instant one = it.at().get(0);
        Instant two = it.at().get(1);
        Instant three = it.at().get(2);
        assertThat(it.calendar().between(one, two).plus(it.calendar().between(two, three)))
                .isEqualTo(it.calendar().between(one, three));
        assertThat(it.calendar().between(one, three)).isLessThanOrEqualTo(Duration.between(one, three));
    }

    @Property(tries = 2_000)
    void afterIsTheInverse(
            @ForAll long seed,
            @ForAll @LongRange(max = SPAN) long from,
            @ForAll @LongRange(min = 1, max = SPAN) long open) {
        Case it = Case.of(seed, from);
        Instant start = it.at().getFirst();
        Instant due = it.calendar().after(start, Duration.ofNanos(open));
        assertThat(it.calendar().between(start, due)).isEqualTo(Duration.ofNanos(open));
        assertThat(it.calendar().between(start, due.minusNanos(1))).isLessThan(Duration.ofNanos(open));
    }

    @Property(tries = 1_000)
    void dueTimesComeInTheOrderOfTheirStartsAndPromises(
            @ForAll long seed,
            @ForAll @LongRange(max = SPAN) long a,
            @ForAll @LongRange(max = SPAN) long b,
            @ForAll @LongRange(max = SPAN) long open,
            @ForAll @LongRange(max = SPAN) long more) {
        Case it = Case.of(seed, a, b);
        Duration promise = Duration.ofNanos(open);
        Instant due = it.calendar().after(it.at().get(0), promise);
        assertThat(it.calendar().after(it.at().get(1), promise)).isAfterOrEqualTo(due);
        assertThat(it.calendar().after(it.at().get(0), promise.plusNanos(more))).isAfterOrEqualTo(due);
    }

    @Property(tries = 500)
    void daysAndOpeningsSumToTheWhole(
            @ForAll long seed, @ForAll @LongRange(max = SPAN) long a, @ForAll @LongRange(max = SPAN) long b) {
        Case it = Case.of(seed, a, b);
        Duration whole = it.calendar().between(it.at().get(0), it.at().get(1));
        assertThat(it.calendar().explain(it.at().get(0), it.at().get(1)).stream()
                        .map(DayAccount::counted)
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(whole);
        assertThat(it.calendar().openings(it.at().get(0), it.at().get(1)).stream()
                        .map(opening -> Duration.between(opening.from(), opening.to()))
                        .reduce(Duration.ZERO, Duration::plus))
                .isEqualTo(whole);
    }
}
