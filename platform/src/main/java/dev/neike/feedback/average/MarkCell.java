package dev.neike.feedback.average;

import dev.neike.feedback.Side;
import org.jspecify.annotations.Nullable;

/**
 * The figure that a mark belongs to.
 *
 * @param customer the customer unit; {@code null} where relations of a provider are joined
 * @param provider the provider unit; {@code null} where relations of a customer are joined
 * @param confidential whether it is about requests of confidential services, which stay among themselves
 */
record MarkCell(
        Side side, @Nullable Long customer, @Nullable Long provider, boolean confidential) {

    /** All relations of the unit that was marked. */
    MarkCell joined() {
        return side == Side.CUSTOMER
                ? new MarkCell(side, null, provider, confidential)
                : new MarkCell(side, customer, null, confidential);
    }
}
