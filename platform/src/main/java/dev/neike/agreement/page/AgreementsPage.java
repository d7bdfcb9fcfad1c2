package dev.neike.agreement.page;

import dev.neike.agreement.LivedWork.Work;
import dev.neike.organization.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The agreements of a unit.
 *
 * @param unit {@code null} where the viewer is of no unit
 * @param units those that the viewer may look at instead
 * @param asProvider in force, to come, and under way; the past too where that was asked for
 * @param asCustomer the same
 * @param due those in force with a review soon
 * @param unused those in force that bound nothing for a season; {@code null} where nobody knows
 * @param undeclared relations with much work and no agreement; {@code null} where nobody knows
 * @param months how many months of work were looked at
 * @param past whether those that are over are shown too
 */
public record AgreementsPage(
        @Nullable Unit unit,
        List<Unit> units,
        List<AgreementLine> asProvider,
        List<AgreementLine> asCustomer,
        List<AgreementLine> waiting,
        List<AgreementLine> due,
        @Nullable List<AgreementLine> unused,
        @Nullable List<Work> undeclared,
        int months,
        Called called,
        boolean past,
        boolean mayDraft,
        boolean mayDraftForUnit) {

    public AgreementsPage {
        units = List.copyOf(units);
        asProvider = List.copyOf(asProvider);
        asCustomer = List.copyOf(asCustomer);
        waiting = List.copyOf(waiting);
        due = List.copyOf(due);
    }
}
