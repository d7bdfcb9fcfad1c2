package dev.neike.request.page;

import dev.neike.request.life.Act;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * How an act is offered on the page of a request.
 *
 * @param noun its place in the address
 * @param delete whether it takes the noun back
 * @param text whether something is to be written with it
 */
public record ActForm(Act act, String noun, boolean delete, Text text) {

    /** Whether something is to be written with an act. */
    public enum Text {
        NONE,
        OPTIONAL,
        REQUIRED
    }

    private static final List<ActForm> ALL = List.of(
            new ActForm(Act.ACCEPTANCE, "acceptance", false, Text.NONE),
            new ActForm(Act.CONFIRMATION, "confirmation", false, Text.NONE),
            new ActForm(Act.ANSWER, "answer", false, Text.REQUIRED),
            new ActForm(Act.RESOLUTION, "resolution", false, Text.OPTIONAL),
            new ActForm(Act.OUTSIDE_WAIT_ENDED, "outside-wait", true, Text.NONE),
            new ActForm(Act.QUESTION_TAKEN_BACK, "question", true, Text.NONE),
            new ActForm(Act.HAND_OVER_TAKEN_BACK, "hand-over", true, Text.NONE),
            new ActForm(Act.QUESTION, "question", false, Text.REQUIRED),
            new ActForm(Act.HAND_OVER, "hand-over", false, Text.OPTIONAL),
            new ActForm(Act.REFUSAL, "refusal", false, Text.REQUIRED),
            new ActForm(Act.OUTSIDE_WAIT, "outside-wait", false, Text.REQUIRED),
            new ActForm(Act.REOPENING, "reopening", false, Text.REQUIRED),
            new ActForm(Act.DECLINE, "decline", false, Text.REQUIRED),
            new ActForm(Act.WITHDRAWAL, "withdrawal", false, Text.OPTIONAL));

    /** Those possible now, the likeliest first. */
    public static List<ActForm> of(Set<Act> acts) {
        return ALL.stream().filter(it -> acts.contains(it.act())).toList();
    }

    /** The act that a noun in an address stands for. */
    public static Optional<Act> act(String noun, boolean delete) {
        return ALL.stream()
                .filter(it -> it.noun().equals(noun) && it.delete() == delete)
                .findFirst()
                .map(ActForm::act);
    }

    /** Whether one press is enough. */
    public boolean isButton() {
        return text == Text.NONE;
    }

    public boolean isRequired() {
        return text == Text.REQUIRED;
    }

    public boolean isHandOver() {
        return act == Act.HAND_OVER;
    }

    /** Whether it leads on, so that it stands out. */
    public boolean isForward() {
        return act == Act.ACCEPTANCE || act == Act.CONFIRMATION || act == Act.ANSWER || act == Act.RESOLUTION;
    }

    /** Key of what stands on the button. */
    public String textKey() {
        return "request.do." + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String icon() {
        return switch (act) {
            case ACCEPTANCE -> "hand-thumbs-up";
            case CONFIRMATION -> "check2-circle";
            case ANSWER -> "chat-left-text";
            case RESOLUTION -> "check2";
            case QUESTION -> "question-circle";
            case HAND_OVER -> "arrow-right-circle";
            case REFUSAL, HAND_OVER_TAKEN_BACK, QUESTION_TAKEN_BACK -> "arrow-return-left";
            case OUTSIDE_WAIT, OUTSIDE_WAIT_ENDED -> "hourglass-split";
            case REOPENING -> "arrow-counterclockwise";
            default -> "x-circle";
        };
    }
}
