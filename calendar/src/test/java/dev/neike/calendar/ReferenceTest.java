package dev.neike.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Compares with {@link MinuteByMinute} on 100,000 random cases: calendars × zones × changes of clocks × pauses. */
class ReferenceTest {

    private static final int WINDOWS = 1_000;
    private static final int CASES = 100;
    private static final int MINUTES = 16 * OpenHours.DAY;

    @Test
    void agreesWithLookingAtEveryMinute() {
        long cases = 0;
        for (int seed = 0; seed < WINDOWS; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            RandomCalendars calendars = new RandomCalendars(random);
            ZoneId zone = calendars.zone();
            LocalDate near = calendars.day(zone);
            BusinessCalendar calendar = calendars.calendar(zone, near);
            Instant first = near.atStartOfDay(zone).toInstant().minus(Duration.ofHours(random.nextInt(48)));
            MinuteByMinute reference = MinuteByMinute.of(
                    Instant.ofEpochSecond(first.getEpochSecond() / 60 * 60), MINUTES, zone, calendar::plan);
            for (int i = 0; i < CASES; i++) {
                compare(seed, calendar, reference, random);
                cases++;
            }
        }
        assertThat(cases).isEqualTo(100_000);
    }

    private static void compare(
            int seed, BusinessCalendar calendar, MinuteByMinute reference, SplittableRandom random) {
        int from = random.nextInt(MINUTES);
        int to = from + random.nextInt(MINUTES - from);
        assertThat(calendar.between(reference.at(from), reference.at(to)))
                .as("between, seed %d, %s to %s", seed, reference.at(from), reference.at(to))
                .isEqualTo(Duration.ofMinutes(reference.between(from, to)));
        assertThat(calendar.isOpen(reference.at(from)))
                .isEqualTo(reference.open().get(from));
        int minutes = 1 + random.nextInt(3_000);
        int after = reference.after(from, minutes);
        if (after >= 0) {
            assertThat(calendar.after(reference.at(from), Duration.ofMinutes(minutes)))
                    .as("after, seed %d, %s plus %d", seed, reference.at(from), minutes)
                    .isEqualTo(reference.at(after));
        }
        paused(seed, calendar, reference, random, minutes);
    }

    /** Counts some stretches, pauses in between, and asks when the promise is reached. */
    private static void paused(
            int seed, BusinessCalendar calendar, MinuteByMinute reference, SplittableRandom random, int promised) {
        List<Opening> stretches = new ArrayList<>();
        BitSet counting = new BitSet(MINUTES);
        int at = random.nextInt(MINUTES / 4);
        for (int i = random.nextInt(4); i > 0; i--) {
            int end = Math.min(MINUTES - 1, at + 1 + random.nextInt(3_000));
            stretches.add(new Opening(reference.at(at), reference.at(end)));
            counting.set(at, end);
            at = Math.min(MINUTES - 2, end + random.nextInt(3_000));
        }
        counting.set(at, MINUTES);
        CountedTime time = new CountedTime(calendar, stretches, reference.at(at));
        int count = 0;
        for (int i = 0; i < MINUTES; i++) {
            if (counting.get(i) && reference.open().get(i) && ++count == promised) {
                assertThat(time.reaches(Duration.ofMinutes(promised)))
                        .as("paused, seed %d", seed)
                        .contains(reference.at(i + 1));
            }
        }
        assertThat(time.until(reference.at(MINUTES)))
                .as("counted, seed %d", seed)
                .isEqualTo(Duration.ofMinutes(count));
    }
}
