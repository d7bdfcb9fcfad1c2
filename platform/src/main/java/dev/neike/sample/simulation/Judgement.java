package dev.neike.sample.simulation;

import dev.neike.sample.simulation.Story.Closing;
import dev.neike.sample.simulation.Story.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What both sides think of a request that is over. */
final class Judgement {

    private final Chances chances;
    private final Instant end;

    Judgement(Chances chances, Instant end) {
        this.chances = chances;
        this.end = end;
    }

    List<Mark> of(Course course, Offering offering, Colleague asker, boolean english) {
        List<Mark> marks = new ArrayList<>();
        @Nullable Colleague worker = course.worker();
        if (worker == null || course.closing() == Closing.WITHDRAWN || course.closing() == null) {
            return marks;
        }
        Instant closed = closed(course);
        if (course.closing() == Closing.CONFIRMED && chances.happens(Assumptions.CUSTOMER_MARKS)) {
            double mean = Chances.habit(offering.provider()).quality()
                    - course.bounces() * Assumptions.BOUNCE_COSTS
                    - lateness(course, offering) * Assumptions.LATENESS_COSTS;
            add(marks, true, mean, Speech.BAD_MARKS, asker, asker.unit(), closed.plusSeconds(40), english);
        }
        if (chances.happens(Assumptions.PROVIDER_MARKS)) {
            Instant at = WorkHours.after(closed, chances.about(Duration.ofMinutes(40)));
            double mean = Chances.habit(asker.unit()).care();
            add(marks, false, mean, Speech.BAD_INPUT, worker, worker.unit(), at, english);
        }
        return marks;
    }

    private void add(
            List<Mark> marks,
            boolean byCustomer,
            double mean,
            List<Phrase> bad,
            Colleague author,
            Trade unit,
            Instant at,
            boolean english) {
        if (at.isAfter(end)) {
            return;
        }
        int overall = mark(mean);
        String reason = overall <= 2 ? chances.any(bad).in(english) : "";
        marks.add(new Mark(byCustomer, overall, mark(overall), mark(overall), reason, author, unit, at));
    }

    private int mark(double mean) {
        return (int) Math.max(1, Math.min(5, Math.round(mean + 0.75 * chances.normal())));
    }

    /** By how much more than the stated time it took, counted in stated times, 2 at most. */
    private static double lateness(Course course, Offering offering) {
        double hours = Duration.between(course.legs().getFirst().start(), closed(course))
                        .toMinutes()
                / 60.0;
        double stated = offering.usual() * 24.0 / 9.0;
        return Math.max(0, Math.min(2, hours / stated - 1)) / 2;
    }

    private static Instant closed(Course course) {
        Instant last = course.legs().getLast().end();
        return last == null ? Instant.MAX : last;
    }
}
