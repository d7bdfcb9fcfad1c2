package dev.neike.sample.simulation;

import dev.neike.sample.simulation.Story.Act;
import dev.neike.sample.simulation.Story.Closing;
import dev.neike.sample.simulation.Story.Kind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request from its submission to its end, or to the end of the period. */
final class Walk {

    private static final int MOST_HAND_OVERS = 4;

    private final Company company;
    private final Chances chances;
    private final Offering offering;
    private final Colleague asker;
    private final boolean english;
    private final Course course;
    private final @Nullable Helpers helpers;

    /** Whoever simulates what this request's holders ask of others: answers when that ended, if it did. */
    interface Helpers {
        Optional<Instant> ask(Offering offering, Colleague asker, Instant at);
    }

    Walk(
            Company company,
            Chances chances,
            Offering offering,
            Colleague asker,
            boolean english,
            Course course,
            @Nullable Helpers helpers) {
        this.company = company;
        this.chances = chances;
        this.offering = offering;
        this.asker = asker;
        this.english = english;
        this.course = course;
        this.helpers = helpers;
    }

    void go() {
        if (chances.happens(Assumptions.WITHDRAWN)) {
            Instant at = later(Duration.ofMinutes(90));
            say("REASON", false, asker, Speech.WITHDRAWALS, at);
            course.close(at, Act.WITHDRAWAL, asker, Closing.WITHDRAWN);
            return;
        }
        Trade first = course.holder();
        Instant at = later(Chances.habit(first).accepts());
        Colleague worker = somebody(first);
        if (chances.happens(Assumptions.DECLINED)) {
            say("REASON", false, worker, Speech.DECLINES, at);
            course.close(at, Act.DECLINE, worker, Closing.DECLINED);
            return;
        }
        if (course.next(at, Act.ACCEPTANCE, worker, Kind.WORKING, first, null)) {
            course.take(worker);
            work(worker, 0);
        }
    }

    private void work(Colleague worker, int passed) {
        if (!question(worker) || !outside(worker) || !subRequest(worker)) {
            return;
        }
        Optional<Assumptions.Passing> on = passed < MOST_HAND_OVERS ? passing(worker.unit()) : Optional.empty();
        if (on.isPresent()) {
            handOver(worker, on.get(), passed);
        } else {
            resolve(worker, 0);
        }
    }

    private boolean question(Colleague worker) {
        if (!chances.happens(Assumptions.QUESTION)) {
            return true;
        }
        Instant asked = later(offering.work().dividedBy(5));
        say("QUESTION", false, worker, Speech.QUESTIONS, asked);
        if (!course.next(asked, Act.QUESTION, worker, Kind.AWAITING_CUSTOMER, worker.unit(), null)) {
            return false;
        }
        double slow = 4.5 - Chances.habit(asker.unit()).care();
        Instant answered = later(Assumptions.CUSTOMER_ANSWERS
                .multipliedBy(Math.max(1, Math.round(2 * slow)))
                .dividedBy(2));
        say("ANSWER", false, asker, Speech.ANSWERS, answered);
        return course.next(answered, Act.ANSWER, asker, Kind.WORKING, worker.unit(), null);
    }

    private boolean outside(Colleague worker) {
        if (!chances.happens(Assumptions.OUTSIDE_WAIT)) {
            return true;
        }
        Instant begins = later(offering.work().dividedBy(4));
        say("NOTE", true, worker, Speech.OUTSIDE, begins);
        return course.next(begins, Act.OUTSIDE_WAIT, worker, Kind.AWAITING_OUTSIDE, worker.unit(), null)
                && course.next(
                        later(Assumptions.OUTSIDE_ANSWERS),
                        Act.OUTSIDE_WAIT_ENDED,
                        worker,
                        Kind.WORKING,
                        worker.unit(),
                        null);
    }

    /** What serves another request asks for nothing further. */
    private boolean subRequest(Colleague worker) {
        if (helpers == null) {
            return true;
        }
        for (Assumptions.Asking asking : Assumptions.ASKINGS) {
            if (asking.holder() == worker.unit() && chances.happens(asking.chance())) {
                Instant at = later(offering.work().dividedBy(4));
                if (!course.next(at, Act.SUB_REQUEST, worker, Kind.AWAITING_SUB_REQUEST, worker.unit(), null)) {
                    return false;
                }
                Optional<Instant> ended = helpers.ask(company.offering(asking.code()), worker, at);
                return ended.isPresent()
                        && course.next(ended.get(), Act.SUB_REQUEST_CLOSED, null, Kind.WORKING, worker.unit(), null);
            }
        }
        return true;
    }

    private void handOver(Colleague worker, Assumptions.Passing passing, int passed) {
        Instant given = later(offering.work().dividedBy(3));
        Trade receiver = passing.receiver();
        if (chances.happens(0.3)) {
            say("NOTE", true, worker, Speech.NOTES, given);
        }
        say("REASON", true, worker, Speech.HAND_OVERS, given);
        if (!course.next(given, Act.HAND_OVER, worker, Kind.OFFERED, receiver, worker.unit())) {
            return;
        }
        course.take(null);
        Colleague other = somebody(receiver);
        Instant looked = later(Chances.habit(receiver).accepts());
        if (chances.happens(passing.refused())) {
            say("REASON", true, other, Speech.REFUSALS, looked);
            if (course.next(looked, Act.REFUSAL, other, Kind.WORKING, worker.unit(), null)) {
                course.bounced();
                course.take(worker);
                if (chances.happens(0.6)) {
                    handOver(worker, passing, passed + 1);
                } else {
                    resolve(worker, 0);
                }
            }
            return;
        }
        if (course.next(looked, Act.ACCEPTANCE, other, Kind.WORKING, receiver, null)) {
            course.take(other);
            work(other, passed + 1);
        }
    }

    private void resolve(Colleague worker, int reopened) {
        Instant done = later(offering.work());
        say("RESOLUTION", false, worker, Speech.RESOLUTIONS, done);
        if (!course.next(done, Act.RESOLUTION, worker, Kind.CONFIRMING, worker.unit(), null)) {
            return;
        }
        if (chances.happens(Assumptions.CONFIRMED_SILENTLY)) {
            course.close(done.plus(Assumptions.SILENCE), Act.SILENT_CONFIRMATION, null, Closing.CONFIRMED_SILENTLY);
            return;
        }
        Instant seen = earlier(
                later(Assumptions.CUSTOMER_CONFIRMS),
                done.plus(Assumptions.SILENCE).minusSeconds(60));
        if (reopened == 0 && chances.happens(Assumptions.REOPENED)) {
            say("REASON", false, asker, Speech.REOPENINGS, seen);
            if (course.next(seen, Act.REOPENING, asker, Kind.WORKING, worker.unit(), null)) {
                resolve(worker, 1);
            }
        } else {
            course.close(seen, Act.CONFIRMATION, asker, Closing.CONFIRMED);
        }
    }

    private Optional<Assumptions.Passing> passing(Trade giver) {
        double left = chances.uniform();
        for (Assumptions.Passing one : Assumptions.PASSINGS) {
            if (one.giver() == giver) {
                left -= one.chance();
                if (left < 0) {
                    return Optional.of(one);
                }
            }
        }
        return Optional.empty();
    }

    private Colleague somebody(Trade trade) {
        List<Colleague> others =
                company.of(trade).stream().filter(it -> !it.equals(asker)).toList();
        return chances.any(others);
    }

    private Instant later(Duration median) {
        return WorkHours.after(course.since(), chances.about(median));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private void say(String kind, boolean internal, Colleague author, List<Phrase> phrases, Instant at) {
        course.say(kind, internal, author, author.unit(), chances.any(phrases).in(english), at);
    }
}
