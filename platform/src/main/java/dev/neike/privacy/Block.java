package dev.neike.privacy;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Things of enough people, to be shown together and never in parts. Only {@link Blocks} makes them. */
public final class Block<C, T> {

    private final C cell;
    private final List<Waiting<C, T>> members;

    private Block(C cell, List<Waiting<C, T>> members) {
        this.cell = cell;
        this.members = List.copyOf(members);
    }

    static <C, T> Optional<Block<C, T>> of(C cell, List<Waiting<C, T>> members, Threshold threshold) {
        return threshold.isMet(members.stream().mapToLong(Waiting::person))
                ? Optional.of(new Block<>(cell, members))
                : Optional.empty();
    }

    /** The figure that it adds to. */
    public C cell() {
        return cell;
    }

    public List<Waiting<C, T>> members() {
        return members;
    }

    /** When the first of it happened. */
    public Instant from() {
        return members.stream().map(Waiting::at).min(Comparator.naturalOrder()).orElseThrow();
    }

    /** When the last of it happened. */
    public Instant to() {
        return members.stream().map(Waiting::at).max(Comparator.naturalOrder()).orElseThrow();
    }
}
