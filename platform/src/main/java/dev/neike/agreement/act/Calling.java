package dev.neike.agreement.act;

import dev.neike.access.Accounts;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Version;
import dev.neike.notification.Notice;
import dev.neike.notification.Notices;
import dev.neike.notification.Value;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Viewer;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Calls those to sign who lead a unit that is to, or the nearest above it, and who sign for all units together. */
@Component
public class Calling {

    /** More than an organisation grants such roles to. */
    private static final int MOST = 200;

    private final Notices notices;
    private final Organization organization;
    private final Accounts accounts;

    Calling(Notices notices, Organization organization, Accounts accounts) {
        this.notices = notices;
        this.organization = organization;
        this.accounts = accounts;
    }

    /** A version was sent then by the viewer, who need not be told, and these are to sign it. */
    public void toSign(Viewer viewer, Agreement agreement, Version version, List<Slot> slots, Instant at) {
        Set<PersonId> signers = new HashSet<>();
        for (Slot slot : slots) {
            UnitId unit = slot.equals(Slot.PROVIDER) ? agreement.provider() : slot.unit();
            signers.addAll(unit == null ? forEverybody() : organization.nearestLeads(unit));
        }
        if (viewer.accountId() != null) {
            organization.personOf(viewer.account()).ifPresent(sender -> signers.remove(sender.id()));
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
                        signers));
    }

    private Set<PersonId> forEverybody() {
        return accounts.granted(AgreementPolicy.FOR_EVERYBODY, MOST).stream()
                .flatMap(account -> organization.personOf(account).stream())
                .map(Person::id)
                .collect(Collectors.toSet());
    }
}
