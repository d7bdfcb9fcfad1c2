package dev.neike.sample.simulation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A simulated request as it stands at the end of the period.
 *
 * @param number counts from 1; a sub-request has a larger one than its parent
 * @param parent the number of the request it serves, or {@code null}
 * @param priority 1 low to 4 urgent
 * @param legs without gap or overlap; the last one has no end where the request is open
 * @param closing how it ended, or {@code null} where it is open
 * @param worker who works on it, or did last, or {@code null} where nobody took it
 * @param messages in order of time
 * @param marks at most one from each side
 */
public record Story(
        int number,
        @Nullable Integer parent,
        Offering offering,
        String subject,
        Colleague asker,
        int priority,
        List<Stage> legs,
        @Nullable Closing closing,
        @Nullable Colleague worker,
        List<Message> messages,
        List<Mark> marks) {

    /** The states of a leg, named as requests name them. */
    public enum Kind {
        OFFERED,
        WORKING,
        AWAITING_CUSTOMER,
        AWAITING_SUB_REQUEST,
        AWAITING_OUTSIDE,
        CONFIRMING
    }

    /** What begins or ends a leg, named as requests name it. */
    public enum Act {
        SUBMISSION,
        ACCEPTANCE,
        REFUSAL,
        DECLINE,
        HAND_OVER,
        QUESTION,
        ANSWER,
        OUTSIDE_WAIT,
        OUTSIDE_WAIT_ENDED,
        SUB_REQUEST,
        SUB_REQUEST_CLOSED,
        RESOLUTION,
        CONFIRMATION,
        SILENT_CONFIRMATION,
        REOPENING,
        WITHDRAWAL
    }

    /** How a request ends, named as requests name it. */
    public enum Closing {
        CONFIRMED,
        CONFIRMED_SILENTLY,
        DECLINED,
        WITHDRAWN
    }

    /**
     * A leg.
     *
     * @param sender who handed it over, of an offer between units
     * @param opener who began it, {@code null} where it was Neike
     * @param end {@code null} while it lasts
     * @param ended what ended it, {@code null} while it lasts
     * @param ender who ended it
     */
    public record Stage(
            Kind kind,
            Trade unit,
            @Nullable Trade sender,
            Instant start,
            Act opened,
            @Nullable Colleague opener,
            @Nullable Instant end,
            @Nullable Act ended,
            @Nullable Colleague ender) {}

    /** What somebody wrote; {@code kind} is one of request's kinds of messages. */
    public record Message(String kind, boolean internal, Colleague author, Trade unit, String text, Instant at) {}

    /** What one side thinks, 1–5; a reason where it is 1 or 2. */
    public record Mark(
            boolean byCustomer,
            int overall,
            int first,
            int second,
            String reason,
            Colleague author,
            Trade unit,
            Instant at) {}

    public Story {
        legs = List.copyOf(legs);
        messages = List.copyOf(messages);
        marks = List.copyOf(marks);
    }

    public Instant submitted() {
        return legs.getFirst().start();
    }

    public boolean open() {
        return closing == null;
    }
}
