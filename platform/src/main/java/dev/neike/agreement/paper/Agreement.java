package dev.neike.agreement.paper;

import dev.neike.agreement.AgreementId;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with its versions.
 *
 * @param revision counts whatever happens to it
 * @param providerOwner who answers for it on the provider's side
 * @param customerOwner who does on the other
 * @param versions the first one first, at least one
 */
public record Agreement(
        AgreementId id,
        UnitId provider,
        int revision,
        @Nullable PersonId providerOwner,
        @Nullable PersonId customerOwner,
        @Nullable Ending ending,
        List<Version> versions) {

    public Agreement {
        versions = List.copyOf(versions);
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("an agreement has a version: " + id);
        }
    }

    public Version latest() {
        return versions.getLast();
    }

    /** That with this number. */
    public Optional<Version> version(int number) {
        return versions.stream().filter(it -> it.number() == number).findFirst();
    }

    /** The one that is being written or lies before the other side. */
    public Optional<Version> open() {
        return versions.stream().filter(Version::isOpen).findFirst();
    }

    public Optional<Version> inForce(Instant now) {
        return versions.stream().filter(it -> it.isInForce(now)).findFirst();
    }

    /** The version that speaks for it: in force, else to come, else open, else the last one. */
    public Version foremost(Instant now) {
        return inForce(now)
                .or(() -> last(it -> state(it, now) == State.SIGNED))
                .or(this::open)
                .or(() -> last(Version::isComplete))
                .orElse(latest());
    }

    private Optional<Version> last(Predicate<Version> wanted) {
        return versions.reversed().stream().filter(wanted).findFirst();
    }

    /** The state of one of its versions. */
    public State state(Version it, Instant now) {
        if (it.droppedAt() != null) {
            return State.DROPPED;
        }
        Instant begins = it.begins();
        if (begins == null) {
            return !it.isShown() ? State.DRAFT : it.comments() > 0 ? State.DISCUSSED : State.SENT;
        }
        Instant ends = it.ends();
        if (ends != null && (!now.isBefore(ends) || !ends.isAfter(begins))) {
            return isEnded(ends) || versions.stream().noneMatch(later -> isNext(it, later, ends))
                    ? State.ENDED
                    : State.REPLACED;
        }
        return now.isBefore(begins) ? State.SIGNED : State.IN_FORCE;
    }

    private boolean isEnded(Instant at) {
        return ending != null && ending.at().equals(at);
    }

    private static boolean isNext(Version it, Version later, Instant ends) {
        return later.number() > it.number()
                && later.begins() != null
                && !later.begins().isAfter(ends);
    }

    /** The same with only those of its versions; nothing where none is left. */
    public Optional<Agreement> only(Predicate<Version> shown) {
        List<Version> left = versions.stream().filter(shown).toList();
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Agreement(id, provider, revision, providerOwner, customerOwner, ending, left));
    }
}
