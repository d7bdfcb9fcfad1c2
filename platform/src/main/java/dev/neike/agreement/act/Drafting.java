package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.VersionId;
import dev.neike.agreement.act.AgreementActivity.DraftChanged;
import dev.neike.agreement.act.AgreementActivity.DraftDropped;
import dev.neike.agreement.act.AgreementActivity.VersionDrafted;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.AgreementReader;
import dev.neike.agreement.store.AgreementStore;
import dev.neike.agreement.store.VersionStore;
import dev.neike.organization.UnitId;
import dev.neike.shell.Conflict;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writing versions. What was sent stands still, what is in force for ever: the next version changes it. */
@Component
@Transactional
public class Drafting {

    private final Desk desk;
    private final Policies policies;
    private final Checking checking;
    private final AgreementStore store;
    private final AgreementReader reader;
    private final VersionStore versions;
    private final Days days;

    Drafting(
            Desk desk,
            Policies policies,
            Checking checking,
            AgreementStore store,
            AgreementReader reader,
            VersionStore versions,
            Days days) {
        this.desk = desk;
        this.policies = policies;
        this.checking = checking;
        this.store = store;
        this.reader = reader;
        this.versions = versions;
        this.days = days;
    }

    /**
     * Drafts the first version of a new agreement.
     *
     * @throws Forbidden where the viewer may not write for this provider
     * @throws Refusal where the contents cannot stand
     */
    public AgreementId create(Viewer viewer, UnitId provider, Contents contents) {
        AgreementPolicy policy = policies.of(viewer);
        if (!policy.writing().contains(provider)) {
            throw new Forbidden();
        }
        theirs(policy, provider, contents);
        int dayMinutes = checking.checked(provider, contents);
        VersionId first = new VersionId(store.insert(viewer, provider, days.now()), 1);
        versions.insert(viewer, first, contents, dayMinutes, days.now());
        desk.done(viewer, new VersionDrafted(first.agreement().value(), contents.title(), first.number()));
        return first.agreement();
    }

    /**
     * Drafts the next version from the one that speaks for the agreement; harmless where one is open already.
     *
     * @throws Refusal where the agreement has ended
     */
    public void next(Viewer viewer, AgreementId id, @Nullable Integer revision) {
        Seen seen = written(viewer, id, revision);
        if (seen.agreement().ending() != null) {
            throw new Refusal("agreement.refusal.ended");
        }
        if (seen.agreement().open().isPresent()) {
            return;
        }
        Version from = seen.foremost();
        VersionId next =
                new VersionId(id, reader.byId(id).orElseThrow().latest().number() + 1);
        Contents contents = from(from.contents());
        int dayMinutes = checking.workingDay(seen.agreement().provider()).orElse(from.dayMinutes());
        versions.insert(viewer, next, contents, dayMinutes, days.now());
        desk.done(viewer, new VersionDrafted(id.value(), contents.title(), next.number()));
    }

    /** The same from today on; days that are past by then are left open. */
    private Contents from(Contents before) {
        LocalDate today = days.today();
        LocalDate from = before.from().isAfter(today) ? before.from() : today;
        return before.during(from, ahead(before.to(), from), ahead(before.review(), from));
    }

    private static @Nullable LocalDate ahead(@Nullable LocalDate day, LocalDate from) {
        return day == null || day.isBefore(from) ? null : day;
    }

    /**
     * Changes the draft; harmless where it says so already.
     *
     * @throws Refusal where there is no draft, or the contents cannot stand
     */
    public void change(Viewer viewer, AgreementId id, @Nullable Integer revision, Contents contents) {
        Seen seen = written(viewer, id, null);
        Version draft = draft(seen);
        if (draft.contents().equals(contents)) {
            return;
        }
        // Looked at only here: the same change sent twice is not taken for somebody else's.
        if (revision != null && revision != seen.agreement().revision()) {
            throw new Conflict("agreement.conflict.changed");
        }
        theirs(seen.policy(), seen.agreement().provider(), contents);
        int dayMinutes = checking.checked(seen.agreement().provider(), contents);
        versions.update(draft.id(), contents, dayMinutes);
        desk.done(viewer, new DraftChanged(id.value(), contents.title(), draft.number()));
    }

    /** The agreement, for whoever may write it. */
    @Transactional(readOnly = true)
    public Seen own(Viewer viewer, AgreementId id) {
        Seen seen = desk.seen(viewer, id);
        if (!seen.mayWrite()) {
            throw new Forbidden();
        }
        return seen;
    }

    /** The draft to change. */
    @Transactional(readOnly = true)
    public Seen writable(Viewer viewer, AgreementId id) {
        Seen seen = own(viewer, id);
        draft(seen);
        return seen;
    }

    /** Gives the draft up; harmless where that was done already. */
    public void drop(Viewer viewer, AgreementId id, @Nullable Integer revision) {
        Seen seen = written(viewer, id, revision);
        if (seen.agreement().open().isEmpty() && seen.agreement().latest().droppedAt() != null) {
            return;
        }
        Version draft = draft(seen);
        versions.drop(viewer, draft.id(), days.now());
        desk.done(viewer, new DraftDropped(id.value(), AgreementActivity.title(draft), draft.number()));
    }

    private Seen written(Viewer viewer, AgreementId id, @Nullable Integer revision) {
        Seen seen = desk.locked(viewer, id, revision);
        if (!seen.mayWrite()) {
            throw new Forbidden();
        }
        return seen;
    }

    private static Version draft(Seen seen) {
        Version open = seen.agreement().open().orElseThrow(() -> new Refusal("agreement.refusal.in-force"));
        if (open.isShown()) {
            throw new Refusal("agreement.refusal.sent");
        }
        return open;
    }

    /** Whoever only answers for services writes about those and no others. */
    private static void theirs(AgreementPolicy policy, UnitId provider, Contents contents) {
        if (!policy.mayWrite(provider, contents.scope())) {
            throw new Refusal("agreement.refusal.not-yours");
        }
    }
}
