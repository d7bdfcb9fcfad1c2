package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.AgreementActivity.AgreementEnded;
import dev.neike.agreement.act.AgreementActivity.DraftDropped;
import dev.neike.agreement.paper.ContentRules;
import dev.neike.agreement.paper.Ending;
import dev.neike.agreement.paper.Sending;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.AgreementReader;
import dev.neike.agreement.store.AgreementStore;
import dev.neike.agreement.store.SigningStore;
import dev.neike.agreement.store.VersionStore;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Ending agreements for good, with a last day. */
@Component
@Transactional
public class Endings {

    private final Desk desk;
    private final AgreementStore store;
    private final AgreementReader reader;
    private final SigningStore signing;
    private final VersionStore versions;
    private final Completion completion;
    private final Days days;

    Endings(
            Desk desk,
            AgreementStore store,
            AgreementReader reader,
            SigningStore signing,
            VersionStore versions,
            Completion completion,
            Days days) {
        this.desk = desk;
        this.store = store;
        this.reader = reader;
        this.signing = signing;
        this.versions = versions;
        this.completion = completion;
        this.days = days;
    }

    /**
     * Ends it with a last day, or changes the last day while that has not come; harmless where it is that day already. A
     * version that is still open is given up.
     *
     * @throws Refusal where there is no day or it is past, or nothing is in force
     */
    public void end(
            Viewer viewer, AgreementId id, @Nullable Integer revision, @Nullable LocalDate lastDay, String reason) {
        Seen seen = desk.locked(viewer, id, revision);
        if (!seen.isParty()) {
            throw new Forbidden();
        }
        if (lastDay == null || !ContentRules.isKnown(lastDay)) {
            throw new Refusal("agreement.refusal.date");
        }
        Ending before = seen.agreement().ending();
        if (before != null && before.lastDay().equals(lastDay)) {
            return;
        }
        if (seen.isEnded() || !seen.isBinding()) {
            throw new Refusal("agreement.refusal.nothing-to-end");
        }
        if (lastDay.isBefore(days.today())) {
            throw new Refusal("agreement.refusal.past-end");
        }
        if (reason.length() > ContentRules.LONGEST_WORDS) {
            throw new Refusal("agreement.refusal.long-words", ContentRules.LONGEST_WORDS);
        }
        // Read whole: a draft that the viewer does not see is given up too.
        reader.byId(id).orElseThrow().open().ifPresent(open -> giveUp(viewer, open));
        store.end(viewer, id, new Ending(lastDay, days.end(lastDay), reason, viewer.name(), days.now()));
        completion.refit(id);
        desk.done(viewer, new AgreementEnded(id.value(), AgreementActivity.title(seen.foremost()), lastDay.toString()));
    }

    private void giveUp(Viewer viewer, Version open) {
        Sending sending = open.sending();
        if (sending != null) {
            signing.takeBack(viewer, sending.id(), days.now());
        }
        versions.drop(viewer, open.id(), days.now());
        desk.done(
                viewer, new DraftDropped(open.id().agreement().value(), AgreementActivity.title(open), open.number()));
    }
}
