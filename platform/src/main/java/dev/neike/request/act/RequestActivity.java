package dev.neike.request.act;

import dev.neike.activity.Activity;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;

/**
 * What happens to requests. Only their number and a unit are named: whoever reads the activity log may have no sight of
 * the request itself.
 */
public sealed interface RequestActivity extends Activity {

    long requestId();

    @Override
    default String subject() {
        return "request/" + requestId();
    }

    record RequestSubmitted(long requestId, String unit) implements RequestActivity {}

    record RequestAccepted(long requestId, String unit) implements RequestActivity {}

    record HandOverRefused(long requestId, String unit) implements RequestActivity {}

    record RequestDeclined(long requestId, String unit) implements RequestActivity {}

    record RequestHandedOver(long requestId, String unit) implements RequestActivity {}

    record HandOverTakenBack(long requestId, String unit) implements RequestActivity {}

    record CustomerAsked(long requestId, String unit) implements RequestActivity {}

    record QuestionTakenBack(long requestId, String unit) implements RequestActivity {}

    record QuestionAnswered(long requestId, String unit) implements RequestActivity {}

    record OutsideWaitBegun(long requestId, String unit) implements RequestActivity {}

    record OutsideWaitEnded(long requestId, String unit) implements RequestActivity {}

    record SubRequestAwaited(long requestId, String unit) implements RequestActivity {}

    record SubRequestDone(long requestId, String unit) implements RequestActivity {}

    record RequestResolved(long requestId, String unit) implements RequestActivity {}

    record RequestConfirmed(long requestId, String unit) implements RequestActivity {}

    record RequestConfirmedSilently(long requestId, String unit) implements RequestActivity {}

    record RequestReopened(long requestId, String unit) implements RequestActivity {}

    record RequestWithdrawn(long requestId, String unit) implements RequestActivity {}

    record RequestAssigned(long requestId, String person) implements RequestActivity {}

    record AssignmentRemoved(long requestId) implements RequestActivity {}

    record PriorityChanged(long requestId, int priority) implements RequestActivity {}

    record WatcherAdded(long requestId, String person) implements RequestActivity {}

    record WatcherRemoved(long requestId, String person) implements RequestActivity {}

    record ReplyWritten(long requestId) implements RequestActivity {}

    record NoteWritten(long requestId) implements RequestActivity {}

    record RequestsLinked(long requestId, long other) implements RequestActivity {}

    record LinkRemoved(long requestId, long other) implements RequestActivity {}

    record FileAttached(long requestId, String file) implements RequestActivity {}

    /** What is written down of an act. */
    static RequestActivity of(Act act, RequestId id, String unit) {
        long number = id.value();
        return switch (act) {
            case SUBMISSION -> new RequestSubmitted(number, unit);
            case ACCEPTANCE -> new RequestAccepted(number, unit);
            case REFUSAL -> new HandOverRefused(number, unit);
            case DECLINE -> new RequestDeclined(number, unit);
            case HAND_OVER -> new RequestHandedOver(number, unit);
            case HAND_OVER_TAKEN_BACK -> new HandOverTakenBack(number, unit);
            case QUESTION -> new CustomerAsked(number, unit);
            case QUESTION_TAKEN_BACK -> new QuestionTakenBack(number, unit);
            case ANSWER -> new QuestionAnswered(number, unit);
            case OUTSIDE_WAIT -> new OutsideWaitBegun(number, unit);
            case OUTSIDE_WAIT_ENDED -> new OutsideWaitEnded(number, unit);
            case SUB_REQUEST -> new SubRequestAwaited(number, unit);
            case SUB_REQUEST_CLOSED -> new SubRequestDone(number, unit);
            case RESOLUTION -> new RequestResolved(number, unit);
            case CONFIRMATION -> new RequestConfirmed(number, unit);
            case SILENT_CONFIRMATION -> new RequestConfirmedSilently(number, unit);
            case REOPENING -> new RequestReopened(number, unit);
            case WITHDRAWAL -> new RequestWithdrawn(number, unit);
        };
    }
}
