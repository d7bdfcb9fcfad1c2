package dev.neike.agreement.paper;

import java.time.Instant;
import java.util.List;

/**
 * A version lies before the other side. What is signed is signed for this sending; taking it back lets the signatures
 * fall with it.
 */
public record Sending(long id, Instant at, String by, List<Signature> signatures) {

    public Sending {
        signatures = List.copyOf(signatures);
    }

    /** The same with these signatures. */
    public Sending signed(List<Signature> given) {
        return new Sending(id, at, by, given);
    }

    public boolean isSigned(Slot slot) {
        return signatures.stream().anyMatch(it -> it.slot().equals(slot));
    }
}
