package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.AgreementActivity.VersionAgreed;
import dev.neike.agreement.act.AgreementActivity.VersionSigned;
import dev.neike.agreement.paper.Sending;
import dev.neike.agreement.paper.Signature;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.SigningStore;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Conflict;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Signing. The last one to sign brings the version into force. */
@Component
@Transactional
public class Signing {

    /** How activities call all units together. */
    private static final String ALL = "*";

    private final Desk desk;
    private final Checking checking;
    private final SigningStore store;
    private final Completion completion;
    private final Organization organization;
    private final Days days;

    Signing(
            Desk desk,
            Checking checking,
            SigningStore store,
            Completion completion,
            Organization organization,
            Days days) {
        this.desk = desk;
        this.checking = checking;
        this.store = store;
        this.completion = completion;
        this.organization = organization;
        this.days = days;
    }

    /**
     * Signs; harmless where that was done already.
     *
     * @param sending what the viewer has read, or {@code null} where the revision says so
     * @throws Forbidden where the viewer may not sign there
     * @throws Conflict where it was taken back since, or something else has happened
     * @throws Refusal where nothing lies there to be signed, or it could not come into force any more
     */
    public void sign(Viewer viewer, AgreementId id, @Nullable Integer revision, @Nullable Long sending, Slot slot) {
        Seen seen = desk.locked(viewer, id, null);
        Version version = seen.agreement().open().orElse(seen.agreement().latest());
        place(seen, version, slot);
        Sending sent = sent(seen, version, sending);
        if (sent.isSigned(slot)) {
            return;
        }
        if (revision != null && revision != seen.agreement().revision()) {
            throw new Conflict("agreement.conflict.changed");
        }
        checking.stillStands(seen.agreement().provider(), version.contents(), version.dayMinutes());
        refuseBothSides(viewer, sent, slot);
        Instant now = days.now();
        store.sign(sent.id(), new Signature(slot, viewer.accountId(), viewer.name(), now));
        desk.done(
                viewer,
                new VersionSigned(
                        id.value(),
                        AgreementActivity.title(version),
                        version.number(),
                        party(seen.agreement().provider(), slot)));
        if (version.unsigned().size() == 1) {
            completion.complete(version, now);
            desk.done(
                    viewer,
                    new VersionAgreed(
                            id.value(),
                            AgreementActivity.title(version),
                            version.number(),
                            version.contents().from().toString()));
        }
    }

    /** That under which it lies there to be signed, or lay there until all had signed. */
    private static Sending sent(Seen seen, Version version, @Nullable Long read) {
        Sending sent = version.sending();
        if (sent == null || seen.agreement().ending() != null) {
            throw new Refusal("agreement.refusal.nothing-to-sign");
        }
        if (read != null && sent.id() != read) {
            throw new Conflict("agreement.conflict.taken-back");
        }
        return sent;
    }

    private static void place(Seen seen, Version version, Slot slot) {
        var scope = version.contents().scope();
        if (!Slot.of(scope).contains(slot)) {
            throw new NotFound();
        }
        if (!seen.policy().maySign(seen.agreement().provider(), scope, slot)) {
            throw new Forbidden();
        }
    }

    private static void refuseBothSides(Viewer viewer, Sending sent, Slot slot) {
        boolean both = sent.signatures().stream()
                .anyMatch(it -> it.slot().side() != slot.side() && Objects.equals(it.account(), viewer.accountId()));
        if (both) {
            throw new Refusal("agreement.refusal.both-sides");
        }
    }

    private String party(UnitId provider, Slot slot) {
        Optional<UnitId> unit = slot.equals(Slot.PROVIDER) ? Optional.of(provider) : Optional.ofNullable(slot.unit());
        return unit.flatMap(organization::unit).map(Unit::name).orElse(ALL);
    }
}
