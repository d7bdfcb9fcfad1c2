package dev.neike.organization;

import dev.neike.activity.ActivityLog;
import dev.neike.organization.OrganizationActivity.UnitChanged;
import dev.neike.organization.OrganizationActivity.UnitClosed;
import dev.neike.organization.OrganizationActivity.UnitCreated;
import dev.neike.organization.OrganizationActivity.UnitMoved;
import dev.neike.organization.OrganizationActivity.UnitMovedToTop;
import dev.neike.organization.OrganizationActivity.UnitReopened;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What may be done with units. Who may do it is decided before. */
@Service
class Units {

    private final UnitStore store;
    private final PlacementStore placements;
    private final PlacementPolicy policy;
    private final ActivityLog activities;
    private final Today today;

    Units(UnitStore store, PlacementStore placements, PlacementPolicy policy, ActivityLog activities, Today today) {
        this.store = store;
        this.placements = placements;
        this.policy = policy;
        this.activities = activities;
        this.today = today;
    }

    @Transactional(readOnly = true)
    Unit get(UnitId id) {
        return store.byId(id).orElseThrow(NotFound::new);
    }

    /**
     * Opens a new unit.
     *
     * @throws Refusal where the form is incomplete, its code taken or its parent closed
     */
    @Transactional
    UnitId create(Viewer actor, UnitForm form) {
        placements.lock();
        allow(form.trouble());
        allow(policy.mayOpenBelow(form.parentId()));
        LocalDate from = Objects.requireNonNullElse(form.from(), today.date());
        if (from.isAfter(today.date())) {
            throw new Refusal("organization.refusal.opens-later");
        }
        UnitId id = store.insert(form).orElseThrow(() -> codeTaken(form));
        placements.begin(id, form.parentId(), from, actor.accountId());
        activities.record(actor, new UnitCreated(id.value(), form.name(), form.code()));
        return id;
    }

    /**
     * Changes what a unit is called.
     *
     * @throws Refusal where the form is incomplete or its code taken
     */
    @Transactional
    void change(Viewer actor, UnitId id, UnitForm form) {
        placements.lock();
        Unit before = get(id);
        allow(form.trouble());
        if (!store.update(id, form)) {
            throw codeTaken(form);
        }
        if (!get(id).equals(before)) {
            activities.record(actor, new UnitChanged(id.value(), form.name(), form.code()));
        }
    }

    /**
     * Hangs a unit, with all below it, below another one from today.
     *
     * @throws Refusal where that would make a circle, or one of the two is closed
     */
    @Transactional
    void move(Viewer actor, UnitId id, @Nullable UnitId parent) {
        placements.lock();
        Unit unit = get(id);
        if (unit.open() && Objects.equals(unit.parent(), parent)) {
            return;
        }
        allow(policy.mayMove(unit, parent));
        placements.end(id, today.date());
        placements.begin(id, parent, today.date(), actor.accountId());
        activities.record(
                actor,
                parent == null
                        ? new UnitMovedToTop(id.value(), unit.name())
                        : new UnitMoved(id.value(), unit.name(), get(parent).name()));
    }

    /**
     * Closes a unit from today.
     *
     * @throws Refusal while it has people or open sub-units
     */
    @Transactional
    void close(Viewer actor, UnitId id) {
        placements.lock();
        Unit unit = get(id);
        if (!unit.open()) {
            return;
        }
        allow(policy.mayClose(unit));
        placements.end(id, today.date());
        activities.record(actor, new UnitClosed(id.value(), unit.name()));
    }

    /**
     * Opens a closed unit again from today.
     *
     * @throws Refusal where the parent is closed
     */
    @Transactional
    void reopen(Viewer actor, UnitId id, @Nullable UnitId parent) {
        placements.lock();
        Unit unit = get(id);
        if (unit.open()) {
            return;
        }
        allow(policy.mayOpenBelow(parent));
        placements.begin(id, parent, today.date(), actor.accountId());
        activities.record(actor, new UnitReopened(id.value(), unit.name()));
    }

    private static Refusal codeTaken(UnitForm form) {
        return new Refusal("organization.refusal.code-taken", form.code());
    }

    private static void allow(Optional<Refusal> verdict) {
        verdict.ifPresent(refusal -> {
            throw refusal;
        });
    }
}
