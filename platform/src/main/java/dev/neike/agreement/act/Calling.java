package dev.neike.agreement.act;

import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Version;
import dev.neike.notification.Notice;
import dev.neike.notification.Notices;
import dev.neike.notification.Value;
import dev.neike.organization.Membership;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Viewer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Calls those to sign who lead a unit that is to. Who signs for all units together knows by the list of agreements. */
@Component
public class Calling {

    private final Notices notices;
    private final Organization organization;

    Calling(Notices notices, Organization organization) {
        this.notices = notices;
        this.organization = organization;
    }

    /** A version was sent then by the viewer, who need not be told, and these are to sign it. */
    public void toSign(Viewer viewer, Agreement agreement, Version version, List<Slot> slots, Instant at) {
        Set<PersonId> leads = new HashSet<>();
        for (Slot slot : slots) {
            UnitId unit = slot.equals(Slot.PROVIDER) ? agreement.provider() : slot.unit();
            if (unit != null) {
                organization.leads(unit).stream().map(Membership::person).forEach(leads::add);
            }
        }
        if (viewer.accountId() != null) {
            organization.personOf(viewer.account()).ifPresent(sender -> leads.remove(sender.id()));
        }
        organization
                .unit(agreement.provider())
                .ifPresent(unit -> notices.send(
                        new Notice(
                                AgreementNotice.SENT,
                                "agreement/" + agreement.id(),
                                agreement.id().path(),
                                "agreement/" + agreement.id() + "/" + version.number() + "/" + at,
                                List.of(new Value.Name(unit.name(), unit.englishName()))),
                        leads));
    }
}
