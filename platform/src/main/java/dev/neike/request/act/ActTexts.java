package dev.neike.request.act;

import dev.neike.request.life.Act;
import dev.neike.request.store.Message;
import dev.neike.shell.Refusal;
import java.util.Optional;

/** What must be written with an act, and as what it joins the conversation. */
final class ActTexts {

    private static final int LONGEST_PARTY = 200;

    private ActTexts() {}

    /**
     * Looks at the text that comes with an act.
     *
     * @throws Refusal where it is missing or too long
     */
    static void check(Action action) {
        int longest = action.act() == Act.OUTSIDE_WAIT ? LONGEST_PARTY : Message.LONGEST;
        if (action.text().length() > longest) {
            throw new Refusal("request.refusal.text-long", longest);
        }
        if (action.text().isEmpty() && isNeeded(action.act())) {
            throw new Refusal("request.refusal.no-text." + action.act().slug());
        }
    }

    /** As what the text joins the conversation; empty where it does not. */
    static Optional<Message.Kind> kind(Act act) {
        return Optional.ofNullable(
                switch (act) {
                    case QUESTION -> Message.Kind.QUESTION;
                    case ANSWER -> Message.Kind.ANSWER;
                    case RESOLUTION -> Message.Kind.RESOLUTION;
                    case REFUSAL, DECLINE, REOPENING, WITHDRAWAL -> Message.Kind.REASON;
                    case HAND_OVER -> Message.Kind.NOTE;
                    default -> null;
                });
    }

    /** What units say to one another when they pass work on stays between them. */
    static boolean isInternal(Act act) {
        return act == Act.HAND_OVER || act == Act.REFUSAL;
    }

    private static boolean isNeeded(Act act) {
        return switch (act) {
            case QUESTION, ANSWER, REFUSAL, DECLINE, REOPENING, OUTSIDE_WAIT -> true;
            default -> false;
        };
    }
}
