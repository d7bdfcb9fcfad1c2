package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.AgreementActivity.VersionDiscussed;
import dev.neike.agreement.paper.Comment;
import dev.neike.agreement.paper.ContentRules;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.SigningStore;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What both sides say about a version that was sent. */
@Component
@Transactional
public class Discussion {

    private final Desk desk;
    private final SigningStore store;
    private final Days days;

    Discussion(Desk desk, SigningStore store, Days days) {
        this.desk = desk;
        this.store = store;
        this.days = days;
    }

    /** What was said about the versions that the viewer may see, in order. */
    @Transactional(readOnly = true)
    public List<Comment> of(Seen seen) {
        return store.comments(seen.agreement().id()).stream()
                .filter(it -> seen.agreement().version(it.number()).isPresent())
                .toList();
    }

    /**
     * Says something; what was just said by the same person is not said again.
     *
     * @throws Forbidden for those who only read
     * @throws Refusal where no version was sent, or there are no words
     */
    public void comment(Viewer viewer, AgreementId id, @Nullable Integer revision, String text) {
        Seen seen = desk.locked(viewer, id, revision);
        Version version = seen.agreement().open().orElse(seen.agreement().latest());
        Side side = seen.speaksFor(version).orElseThrow(Forbidden::new);
        if (!version.isOpen() || !version.isShown()) {
            throw new Refusal("agreement.refusal.not-sent");
        }
        if (text.isBlank()) {
            throw new Refusal("agreement.refusal.no-words");
        }
        if (text.length() > ContentRules.LONGEST_WORDS) {
            throw new Refusal("agreement.refusal.long-words", ContentRules.LONGEST_WORDS);
        }
        if (isLast(viewer, seen, text)) {
            return;
        }
        store.comment(viewer, version.id(), side, text, days.now());
        desk.done(viewer, new VersionDiscussed(id.value(), AgreementActivity.title(version), version.number()));
    }

    private boolean isLast(Viewer viewer, Seen seen, String text) {
        List<Comment> said = of(seen);
        return !said.isEmpty()
                && said.getLast().author().equals(viewer.name())
                && said.getLast().text().equals(text);
    }
}
