package dev.neike.relation.lived;

import dev.neike.feedback.Rated;
import dev.neike.organization.Unit;
import java.util.List;

/**
 * Whom a unit serves, and who serves it.
 *
 * @param months how many months are shown, the present one among them
 * @param asProvider what customers together think of the unit's work
 * @param asCustomer what providers together think of the unit's part as a customer
 * @param own all units of the viewer, to go from one to the other
 * @param mayQueue whether the viewer sees the unit's queue
 * @param mayGive whether the viewer gives others sight of the unit
 */
public record LivedPage(
        Unit unit,
        int months,
        LivedSide customers,
        LivedSide providers,
        Rated asProvider,
        Rated asCustomer,
        List<Unit> own,
        boolean mayQueue,
        boolean mayGive) {

    /** How many requests wait for the unit now, as provider and as customer. */
    public int waitingForUnit() {
        return customers.forProvider() + providers.forCustomer();
    }

    /** For how many the unit waits now. */
    public int waitingForOthers() {
        return customers.forCustomer() + providers.forProvider();
    }

    public boolean isEmpty() {
        return customers.relations() == 0 && providers.relations() == 0;
    }
}
