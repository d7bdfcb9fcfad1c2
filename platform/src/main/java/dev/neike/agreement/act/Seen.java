package dev.neike.agreement.act;

import dev.neike.agreement.Replay;
import dev.neike.agreement.Replayed;
import dev.neike.agreement.Scope;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.State;
import dev.neike.agreement.paper.Version;
import dev.neike.organization.UnitId;
import dev.neike.shell.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An agreement as somebody sees it.
 *
 * @param agreement with those of its versions that they may see
 * @param policy what they may do
 */
public record Seen(Agreement agreement, AgreementPolicy policy, Instant now) {

    public State state(Version version) {
        return agreement.state(version, now);
    }

    public Version foremost() {
        return agreement.foremost(now);
    }

    public State state() {
        return state(foremost());
    }

    public boolean isEnded() {
        return agreement.ending() != null && !now.isBefore(agreement.ending().at());
    }

    public boolean mayWrite() {
        return policy.mayWrite(agreement);
    }

    /** The places of a version where the viewer may sign and nobody has. */
    public List<Slot> signable(Version version) {
        Scope scope = version.contents().scope();
        return agreement.ending() != null
                ? List.of()
                : version.unsigned().stream()
                        .filter(slot -> policy.maySign(agreement.provider(), scope, slot))
                        .toList();
    }

    /** Whether the viewer may sign for a customer of the version that speaks for it. */
    public boolean maySignForCustomers() {
        return policy.maySignForCustomers(
                agreement.provider(), foremost().contents().scope());
    }

    /** Whether the viewer may sign for either side, and so end it. */
    public boolean isParty() {
        return mayWrite() || maySignForCustomers();
    }

    /** Whether it could be ended, or its ending be changed, and the viewer may. */
    public boolean mayEnd() {
        return !isEnded() && isBinding() && isParty();
    }

    /** Whether a version is in force or will be. */
    public boolean isBinding() {
        return agreement.versions().stream()
                .map(this::state)
                .anyMatch(state -> state == State.IN_FORCE || state == State.SIGNED);
    }

    /** What a version would have meant, with the customers told apart whose relation with the provider the viewer may see. */
    public Replayed replayed(Version version, Replay replay, Viewer viewer) {
        UnitId provider = agreement.provider();
        return replay.replay(version.terms(provider), Replay.DAYS, viewer)
                .showing(customer -> policy.seesRelation(customer, provider));
    }

    /** Whether the viewer may draft the next version now. */
    public boolean mayDraftNext() {
        return agreement.ending() == null && agreement.open().isEmpty() && mayWrite();
    }

    public Optional<Side> speaksFor(Version version) {
        return policy.speaksFor(agreement.provider(), version.contents().scope());
    }
}
