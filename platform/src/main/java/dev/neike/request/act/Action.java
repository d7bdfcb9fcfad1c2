package dev.neike.request.act;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Act;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to do to a request.
 *
 * @param leg the leg that they looked at; where the request has moved on since, the act is not done twice
 * @param text a question, an answer, a reason, an outside party, or empty
 * @param unit to whom a hand-over goes
 * @param version of the request that they looked at, {@code null} where changes that leave the leg alone do not matter
 */
public record Action(
        Act act,
        int leg,
        String text,
        @Nullable UnitId unit,
        @Nullable Integer version) {

    public Action {
        text = text.strip();
    }

    public Action(Act act, int leg, String text, @Nullable UnitId unit) {
        this(act, leg, text, unit, null);
    }

    /** Whether it was meant for the request as it is now. */
    boolean isFor(int current) {
        return version == null || version == current;
    }

    public static Action of(Act act, int leg) {
        return new Action(act, leg, "", null);
    }

    public static Action of(Act act, int leg, String text) {
        return new Action(act, leg, text, null);
    }

    public static Action handOver(int leg, UnitId unit, String note) {
        return new Action(Act.HAND_OVER, leg, note, unit);
    }
}
