package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.AgreementActivity.VersionSent;
import dev.neike.agreement.act.AgreementActivity.VersionTakenBack;
import dev.neike.agreement.paper.Sending;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.SigningStore;
import dev.neike.agreement.store.VersionStore;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Laying a version before the other side, and taking it back. */
@Component
@Transactional
public class Sendings {

    private final Desk desk;
    private final Checking checking;
    private final SigningStore store;
    private final VersionStore versions;
    private final Calling calling;
    private final Days days;

    Sendings(Desk desk, Checking checking, SigningStore store, VersionStore versions, Calling calling, Days days) {
        this.desk = desk;
        this.checking = checking;
        this.store = store;
        this.versions = versions;
        this.calling = calling;
        this.days = days;
    }

    /**
     * Sends the draft; harmless where it was sent already.
     *
     * @throws Refusal where there is no draft, or it could not come into force as it stands
     */
    public void send(Viewer viewer, AgreementId id, @Nullable Integer revision) {
        Seen seen = written(viewer, id, revision);
        Version open = seen.agreement().open().orElseThrow(() -> new Refusal("agreement.refusal.no-draft"));
        if (open.isShown()) {
            return;
        }
        int dayMinutes = checking.checked(seen.agreement().provider(), open.contents());
        checking.stillStands(seen.agreement().provider(), open.contents(), dayMinutes);
        if (dayMinutes != open.dayMinutes()) {
            versions.update(open.id(), open.contents(), dayMinutes);
        }
        Instant now = days.now();
        store.send(viewer, open.id(), now);
        calling.toSign(viewer, seen.agreement(), open, Slot.of(open.contents().scope()), now);
        desk.done(viewer, new VersionSent(id.value(), AgreementActivity.title(open), open.number()));
    }

    /**
     * Makes it a draft again; what was signed falls. Harmless where it is one already.
     *
     * @throws Refusal where all have signed
     */
    public void takeBack(Viewer viewer, AgreementId id, @Nullable Integer revision) {
        Seen seen = written(viewer, id, revision);
        Version open = seen.agreement().open().orElseThrow(() -> new Refusal("agreement.refusal.in-force"));
        Sending sending = open.sending();
        if (sending != null) {
            store.takeBack(viewer, sending.id(), days.now());
            desk.done(
                    viewer,
                    new VersionTakenBack(
                            id.value(),
                            AgreementActivity.title(open),
                            open.number(),
                            sending.signatures().size()));
        }
    }

    private Seen written(Viewer viewer, AgreementId id, @Nullable Integer revision) {
        Seen seen = desk.locked(viewer, id, revision);
        if (!seen.mayWrite()) {
            throw new Forbidden();
        }
        return seen;
    }
}
