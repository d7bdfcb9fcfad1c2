package dev.neike.request.page;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Act;
import dev.neike.request.life.Leg;
import dev.neike.request.store.Message;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something in the story of a request: what was said, or what was done without words.
 *
 * @param message what was said, or {@code null}
 * @param act what was done, or {@code null} where something was said
 * @param receiver the unit that a hand-over went to
 */
public record Entry(
        Instant at,
        @Nullable Message message,
        @Nullable Act act,
        @Nullable PersonId person,
        @Nullable UnitId unit,
        @Nullable UnitId receiver,
        String note) {

    /** The story, the earliest first. */
    static List<Entry> story(List<Leg> legs, List<Message> messages, UnitId customers) {
        List<Entry> all = new ArrayList<>();
        Leg before = null;
        for (Leg leg : legs) {
            UnitId sentBackBy = leg.openedAct() == Act.REFUSAL && before != null ? before.unit() : null;
            before = leg;
            if (leg.openedAct() == Act.QUESTION || leg.openedAct() == Act.ANSWER) {
                continue; // Their words stand in the story.
            }
            UnitId receiver = leg.openedAct() == Act.HAND_OVER ? leg.unit() : null;
            UnitId unit = sentBackBy != null ? sentBackBy : leg.sender() == null ? leg.unit() : leg.sender();
            all.add(new Entry(
                    leg.start(),
                    null,
                    leg.openedAct(),
                    leg.openedBy(),
                    actsFor(leg.openedAct(), unit, customers),
                    receiver,
                    leg.note()));
        }
        for (Leg leg : legs) {
            Act ended = leg.endedAct();
            Instant end = leg.end();
            if (ended != null && end != null && closes(ended)) {
                all.add(new Entry(end, null, ended, leg.endedBy(), actsFor(ended, leg.unit(), customers), null, ""));
            }
        }
        messages.forEach(it -> all.add(new Entry(it.at(), it, null, it.author(), it.unit(), null, "")));
        all.sort(Comparator.comparing(Entry::at));
        return all;
    }

    private static UnitId actsFor(Act act, UnitId unit, UnitId customers) {
        return act.side() == Act.Side.CUSTOMER || act.side() == Act.Side.ASKER ? customers : unit;
    }

    private static boolean closes(Act act) {
        return switch (act) {
            case CONFIRMATION, SILENT_CONFIRMATION, DECLINE, WITHDRAWAL -> true;
            default -> false;
        };
    }

    public boolean isSaid() {
        return message != null;
    }
}
