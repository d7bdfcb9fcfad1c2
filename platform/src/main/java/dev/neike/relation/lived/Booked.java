package dev.neike.relation.lived;

import dev.neike.organization.UnitId;
import dev.neike.request.store.Fact;
import java.time.Duration;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What happened between two units in a month; adds up.
 *
 * @param month its first day
 * @param accepted accepted at first asking or handed over
 * @param waited seconds until accepted, of all of them together
 * @param handed those of the accepted that were hand-overs
 * @param refused sent back or declined
 * @param answered seconds the customer took to answer, of all answers together
 * @param lasted seconds from asking to closing, of all closed together
 */
record Booked(
        UnitId customer,
        UnitId provider,
        LocalDate month,
        long asked,
        long accepted,
        double waited,
        long handed,
        long refused,
        long questions,
        long answers,
        double answered,
        long closed,
        double lasted,
        long reopened) {

    static Booked nothing(UnitId customer, UnitId provider, LocalDate month) {
        return new Booked(customer, provider, month, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    static Booked of(Fact fact, LocalDate month) {
        return of(fact.kind(), fact.handOver(), fact.customer(), fact.provider(), month, fact.took());
    }

    static Booked of(
            Fact.Kind kind,
            boolean handOver,
            UnitId customer,
            UnitId provider,
            LocalDate month,
            @Nullable Duration lasted) {
        double took = seconds(lasted);
        boolean accepted = kind == Fact.Kind.ACCEPTED;
        boolean answered = kind == Fact.Kind.ANSWERED;
        boolean closed = kind == Fact.Kind.CLOSED;
        return new Booked(
                customer,
                provider,
                month,
                one(kind == Fact.Kind.SUBMITTED),
                one(accepted),
                accepted ? took : 0,
                one(accepted && handOver),
                one(kind == Fact.Kind.REFUSED),
                one(kind == Fact.Kind.QUESTIONED),
                one(answered),
                answered ? took : 0,
                one(closed),
                closed ? took : 0,
                one(kind == Fact.Kind.REOPENED));
    }

    Booked plus(Booked other) {
        return new Booked(
                customer,
                provider,
                month,
                asked + other.asked,
                accepted + other.accepted,
                waited + other.waited,
                handed + other.handed,
                refused + other.refused,
                questions + other.questions,
                answers + other.answers,
                answered + other.answered,
                closed + other.closed,
                lasted + other.lasted,
                reopened + other.reopened);
    }

    /** How much came this way, asked and handed over. */
    long volume() {
        return asked + handed;
    }

    private static long one(boolean counts) {
        return counts ? 1 : 0;
    }

    private static double seconds(@Nullable Duration took) {
        return took == null ? 0 : took.toMillis() / 1000.0;
    }
}
