package dev.neike.agreement;

import dev.neike.agreement.act.Calling;
import dev.neike.agreement.act.Checking;
import dev.neike.agreement.act.Completion;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.Sending;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Signature;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.AgreementReader;
import dev.neike.agreement.store.AgreementStore;
import dev.neike.agreement.store.SigningStore;
import dev.neike.agreement.store.VersionStore;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Viewer;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings in agreements that were made elsewhere or long ago, with the days and names of then. */
@Component
@Transactional
public class AgreementLoad {

    private final AgreementStore store;
    private final AgreementReader reader;
    private final VersionStore versions;
    private final SigningStore signing;
    private final Checking checking;
    private final Completion completion;
    private final Calling calling;

    AgreementLoad(
            AgreementStore store,
            AgreementReader reader,
            VersionStore versions,
            SigningStore signing,
            Checking checking,
            Completion completion,
            Calling calling) {
        this.store = store;
        this.reader = reader;
        this.versions = versions;
        this.signing = signing;
        this.checking = checking;
        this.completion = completion;
        this.calling = calling;
    }

    /** A new agreement with its first draft. */
    public AgreementId draft(String by, UnitId provider, Contents contents, Instant at) {
        int dayMinutes = checking.checked(provider, contents);
        AgreementId id = store.insert(Viewer.SYSTEM, provider, at);
        versions.insert(named(by), new VersionId(id, 1), contents, dayMinutes, at);
        return id;
    }

    /** The draft of the next version; the present one must be signed by all. */
    public void next(String by, AgreementId id, Contents contents, Instant at) {
        Agreement agreement = reader.byId(id).orElseThrow();
        int dayMinutes = checking.checked(agreement.provider(), contents);
        versions.insert(named(by), new VersionId(id, agreement.latest().number() + 1), contents, dayMinutes, at);
    }

    public void owner(AgreementId id, Side side, PersonId person, Instant at) {
        store.nameOwner(Viewer.SYSTEM, id, side, person, at);
    }

    public void send(String by, AgreementId id, Instant at) {
        signing.send(named(by), latest(id).id(), at);
    }

    /** Calls those to sign what was sent who have not. */
    public void call(AgreementId id) {
        Agreement agreement = reader.byId(id).orElseThrow();
        Version version = agreement.latest();
        Sending sending = Objects.requireNonNull(version.sending());
        calling.toSign(Viewer.SYSTEM, agreement, version, version.unsigned(), sending.at());
    }

    public void comment(String by, AgreementId id, Side side, String text, Instant at) {
        signing.comment(named(by), latest(id).id(), side, text, at);
    }

    /** Signs what was sent; it binds once all have. */
    public void sign(String by, AgreementId id, Slot slot, Instant at) {
        Version version = latest(id);
        Sending sending = Objects.requireNonNull(version.sending());
        signing.sign(sending.id(), new Signature(slot, null, by, at));
        if (version.unsigned().size() == 1) {
            completion.complete(version, at);
        }
    }

    private Version latest(AgreementId id) {
        return reader.byId(id).orElseThrow().latest();
    }

    private static Viewer named(String name) {
        return new Viewer(null, name, Set.of());
    }
}
