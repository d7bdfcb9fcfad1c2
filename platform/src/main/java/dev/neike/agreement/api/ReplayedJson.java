package dev.neike.agreement.api;

import dev.neike.agreement.Replayed;
import java.util.List;

/**
 * What terms would have meant in so many days, by priority; and by customer, those that the viewer may look at. Beside it what
 * really was, and what would have come out otherwise.
 */
record ReplayedJson(
        int days,
        long requests,
        ReplayedBeforeJson before,
        List<ReplayedPriorityJson> priorities,
        List<ReplayedCustomerJson> customers,
        List<TurnedJson> turned) {

    /** How the same requests came out under whatever bound each of them. */
    record ReplayedBeforeJson(InTimeJson accepted, InTimeJson fulfilled) {

        static ReplayedBeforeJson of(Replayed.Before it) {
            return new ReplayedBeforeJson(InTimeJson.of(it.accepted()), InTimeJson.of(it.fulfilled()));
        }
    }

    /** Requests of a priority: those whose time to be accepted or done was over, and how many would have been in time. */
    record ReplayedPriorityJson(int priority, long requests, InTimeJson accepted, InTimeJson fulfilled) {

        static ReplayedPriorityJson of(Replayed.Line it) {
            return new ReplayedPriorityJson(
                    it.priority(), it.requests(), InTimeJson.of(it.accepted()), InTimeJson.of(it.fulfilled()));
        }
    }

    /** The same of a customer, by the number of its unit. */
    record ReplayedCustomerJson(long unit, long requests, InTimeJson accepted, InTimeJson fulfilled) {

        static ReplayedCustomerJson of(Replayed.Customer it) {
            return new ReplayedCustomerJson(
                    it.unit().value(), it.requests(), InTimeJson.of(it.accepted()), InTimeJson.of(it.fulfilled()));
        }
    }

    record InTimeJson(long kept, long counted) {

        static InTimeJson of(Replayed.Share it) {
            return new InTimeJson(it.kept(), it.counted());
        }
    }

    static ReplayedJson of(Replayed it) {
        return new ReplayedJson(
                it.days(),
                it.requests(),
                ReplayedBeforeJson.of(it.before()),
                it.lines().stream().map(ReplayedPriorityJson::of).toList(),
                it.customers().stream().map(ReplayedCustomerJson::of).toList(),
                it.turned().stream().map(TurnedJson::of).toList());
    }
}
