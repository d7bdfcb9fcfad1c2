package dev.neike.request.life;

import static dev.neike.request.life.State.AWAITING_CUSTOMER;
import static dev.neike.request.life.State.AWAITING_OUTSIDE;
import static dev.neike.request.life.State.AWAITING_SUB_REQUEST;
import static dev.neike.request.life.State.CLOSED;
import static dev.neike.request.life.State.CONFIRMING;
import static dev.neike.request.life.State.OFFERED;
import static dev.neike.request.life.State.WORKING;

import dev.neike.organization.UnitId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which act leads where. */
public final class Rules {

    private Rules() {}

    /**
     * Where an act leads from here.
     *
     * @param receiver the unit that a hand-over offers it to, or that a reopened request goes to
     * @return empty where the act is not possible here
     */
    public static Optional<Step> step(Act act, Situation it, @Nullable UnitId receiver) {
        return Optional.ofNullable(
                switch (act) {
                    case SUBMISSION -> null;
                    case ACCEPTANCE -> from(it, OFFERED, Step.to(WORKING, it.unit()));
                    case REFUSAL, HAND_OVER_TAKEN_BACK -> back(it);
                    case DECLINE -> decline(it);
                    case HAND_OVER -> handOver(it, receiver);
                    case QUESTION -> question(it);
                    case QUESTION_TAKEN_BACK, ANSWER -> from(it, AWAITING_CUSTOMER, goOn(it));
                    case OUTSIDE_WAIT -> from(it, WORKING, Step.to(AWAITING_OUTSIDE, it.unit()));
                    case OUTSIDE_WAIT_ENDED -> from(it, AWAITING_OUTSIDE, Step.to(WORKING, it.unit()));
                    case SUB_REQUEST -> subRequest(it);
                    case SUB_REQUEST_CLOSED ->
                        it.openSubRequests() == 0 ? from(it, AWAITING_SUB_REQUEST, goOn(it)) : null;
                    case RESOLUTION -> from(it, WORKING, Step.to(CONFIRMING, it.unit()));
                    case CONFIRMATION -> from(it, CONFIRMING, Step.closed(it.unit(), Closing.CONFIRMED));
                    case SILENT_CONFIRMATION ->
                        from(it, CONFIRMING, Step.closed(it.unit(), Closing.CONFIRMED_SILENTLY));
                    case REOPENING -> reopen(it, receiver);
                    case WITHDRAWAL -> it.state().isOpen() ? Step.closed(it.unit(), Closing.WITHDRAWN) : null;
                });
    }

    /** Whether the act is possible here, whoever does it. */
    public static boolean allows(Act act, Situation it) {
        return step(act, it, act == Act.HAND_OVER ? new UnitId(Long.MAX_VALUE) : it.unit())
                .isPresent();
    }

    private static @Nullable Step from(Situation it, State wanted, Step step) {
        return it.state() == wanted ? step : null;
    }

    private static @Nullable Step back(Situation it) {
        return it.state() == OFFERED && it.sender() != null ? Step.to(WORKING, it.sender()) : null;
    }

    private static @Nullable Step decline(Situation it) {
        boolean offered = it.state() == OFFERED && it.sender() == null;
        boolean working = it.state() == WORKING && it.unit().equals(it.first());
        return offered || working ? Step.closed(it.unit(), Closing.DECLINED) : null;
    }

    private static @Nullable Step handOver(Situation it, @Nullable UnitId receiver) {
        return it.state() == WORKING && receiver != null && !receiver.equals(it.unit())
                ? new Step(OFFERED, receiver, it.unit(), null)
                : null;
    }

    private static @Nullable Step question(Situation it) {
        return it.state().isUnderWay() && it.state() != AWAITING_CUSTOMER
                ? Step.to(AWAITING_CUSTOMER, it.unit())
                : null;
    }

    /** A sub-request is waited for unless a question to the customer is open, which presses more. */
    private static @Nullable Step subRequest(Situation it) {
        return switch (it.state()) {
            case WORKING, AWAITING_OUTSIDE, AWAITING_SUB_REQUEST -> Step.to(AWAITING_SUB_REQUEST, it.unit());
            case AWAITING_CUSTOMER -> Step.to(AWAITING_CUSTOMER, it.unit());
            default -> null;
        };
    }

    private static @Nullable Step reopen(Situation it, @Nullable UnitId receiver) {
        return switch (it.state()) {
            case CONFIRMING -> Step.to(WORKING, it.unit());
            case CLOSED -> receiver == null ? null : Step.to(WORKING, receiver);
            default -> null;
        };
    }

    /** What the holder is at when nothing is asked of the customer any more. */
    private static Step goOn(Situation it) {
        State next = it.openSubRequests() > 0 ? AWAITING_SUB_REQUEST : it.outside() ? AWAITING_OUTSIDE : WORKING;
        return Step.to(next, it.unit());
    }
}
