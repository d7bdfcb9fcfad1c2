package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.AgreementActivity.OwnerNamed;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.store.AgreementStore;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who answers for an agreement on either side; each side names its own. */
@Component
@Transactional
public class Owners {

    private static final String NOBODY = "–";

    private final Desk desk;
    private final AgreementStore store;
    private final Organization organization;
    private final Days days;

    Owners(Desk desk, AgreementStore store, Organization organization, Days days) {
        this.desk = desk;
        this.store = store;
        this.organization = organization;
        this.days = days;
    }

    /** Which sides the viewer may name the owner of. */
    public static boolean mayName(Seen seen, Side side) {
        return side == Side.PROVIDER ? seen.mayWrite() : seen.maySignForCustomers();
    }

    /**
     * Names the owner of a side, or that it has none; harmless where that is so already.
     *
     * @throws Forbidden where the viewer does not name for that side
     * @throws Refusal where there is no such person
     */
    public void name(Viewer viewer, AgreementId id, @Nullable Integer revision, Side side, @Nullable PersonId person) {
        Seen seen = desk.locked(viewer, id, revision);
        if (!mayName(seen, side)) {
            throw new Forbidden();
        }
        PersonId present = side == Side.PROVIDER
                ? seen.agreement().providerOwner()
                : seen.agreement().customerOwner();
        if (Objects.equals(present, person)) {
            return;
        }
        String name = person == null ? NOBODY : known(person).name();
        store.nameOwner(viewer, id, side, person, days.now());
        desk.done(viewer, new OwnerNamed(id.value(), AgreementActivity.title(seen.foremost()), name));
    }

    private Person known(PersonId id) {
        return organization.person(id).orElseThrow(() -> new Refusal("agreement.refusal.person"));
    }
}
