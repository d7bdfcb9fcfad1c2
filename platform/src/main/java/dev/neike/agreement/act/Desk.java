package dev.neike.agreement.act;

import dev.neike.activity.ActivityLog;
import dev.neike.agreement.AgreementId;
import dev.neike.agreement.store.AgreementReader;
import dev.neike.agreement.store.AgreementSearch;
import dev.neike.agreement.store.AgreementStore;
import dev.neike.shell.Conflict;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fetches an agreement for somebody who acts on it, and writes down that they did. */
@Component
class Desk {

    private final AgreementStore store;
    private final AgreementSearch search;
    private final AgreementReader reader;
    private final Policies policies;
    private final ActivityLog activities;
    private final Days days;

    Desk(
            AgreementStore store,
            AgreementSearch search,
            AgreementReader reader,
            Policies policies,
            ActivityLog activities,
            Days days) {
        this.store = store;
        this.search = search;
        this.reader = reader;
        this.policies = policies;
        this.activities = activities;
        this.days = days;
    }

    /**
     * An agreement to look at.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    Seen seen(Viewer viewer, AgreementId id) {
        AgreementPolicy policy = policies.of(viewer);
        if (!search.isSeen(policy.sight(), id)) {
            throw new NotFound();
        }
        return reader.byId(id)
                .flatMap(it -> it.only(version -> policy.sees(it.provider(), version)))
                .map(it -> new Seen(it, policy, days.now()))
                .orElseThrow(NotFound::new);
    }

    /**
     * An agreement to act on; nobody else acts on it until the transaction is over.
     *
     * @param revision what the viewer has seen of it, or {@code null} where that does not matter
     * @throws NotFound where there is none that the viewer may see
     * @throws Conflict where something has happened to it since
     */
    Seen locked(Viewer viewer, AgreementId id, @Nullable Integer revision) {
        if (!store.lock(id)) {
            throw new NotFound();
        }
        Seen seen = seen(viewer, id);
        if (revision != null && revision != seen.agreement().revision()) {
            throw new Conflict("agreement.conflict.changed");
        }
        return seen;
    }

    /** Something was done to it. */
    void done(Viewer viewer, AgreementActivity activity) {
        store.touch(new AgreementId(activity.agreementId()));
        activities.record(viewer, activity);
    }
}
