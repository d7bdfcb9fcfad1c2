package dev.neike.agreement.api;

import dev.neike.agreement.Replayed;
import java.util.List;

/** What terms would have meant in so many days, by priority; and by customer, those that the viewer may look at. */
record ReplayedJson(int days, long requests, List<LineJson> priorities, List<CustomerJson> customers) {

    /** Requests of a priority: those whose time to be accepted or done was over, and how many would have been in time. */
    record LineJson(int priority, long requests, ShareJson accepted, ShareJson fulfilled) {

        static LineJson of(Replayed.Line it) {
            return new LineJson(
                    it.priority(), it.requests(), ShareJson.of(it.accepted()), ShareJson.of(it.fulfilled()));
        }
    }

    /** The same of a customer, by the number of its unit. */
    record CustomerJson(long unit, long requests, ShareJson accepted, ShareJson fulfilled) {

        static CustomerJson of(Replayed.Customer it) {
            return new CustomerJson(
                    it.unit().value(), it.requests(), ShareJson.of(it.accepted()), ShareJson.of(it.fulfilled()));
        }
    }

    record ShareJson(long kept, long counted) {

        static ShareJson of(Replayed.Share it) {
            return new ShareJson(it.kept(), it.counted());
        }
    }

    static ReplayedJson of(Replayed it) {
        return new ReplayedJson(
                it.days(),
                it.requests(),
                it.lines().stream().map(LineJson::of).toList(),
                it.customers().stream().map(CustomerJson::of).toList());
    }
}
