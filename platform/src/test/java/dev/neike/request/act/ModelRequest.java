package dev.neike.request.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A request as one would keep it on paper: written from the product's description, without the product's rules. */
final class ModelRequest {

    static final int STRANGER = 9;

    final int asker;
    final int first;
    final List<String> legs = new ArrayList<>();
    final List<Integer> heldBy = new ArrayList<>();
    int openSubs;
    boolean outside;
    String closing = "";
    private @Nullable Integer sender;
    private boolean closed;
    private String closedBy = "";

    ModelRequest(int asker, int first) {
        this.asker = asker;
        this.first = first;
        open("OFFERED", first);
    }

    /** What happened: done, or why not. */
    enum End {
        DONE,
        UNSEEN,
        NOT_YOURS,
        TOO_LATE,
        NOT_NOW
    }

    private void open(String kind, int unit) {
        legs.add(kind + "@" + unit);
    }

    String kind() {
        return closed ? "CLOSED" : legs.getLast().substring(0, legs.getLast().indexOf('@'));
    }

    int unit() {
        return Integer.parseInt(legs.getLast().substring(legs.getLast().indexOf('@') + 1));
    }

    /** Units are 1, 2, 3; the asker is 0 and of no provider. */
    boolean sees(int person) {
        boolean offered = kind().equals("OFFERED") && unit() == person;
        Integer giver = sender;
        return person == asker
                || heldBy.contains(person)
                || offered
                || (!closed && unit() == person)
                || (giver != null && giver == person && kind().equals("OFFERED"));
    }

    End act(int person, String act, int receiver) {
        if (!sees(person)) {
            return End.UNSEEN;
        }
        if (closed && !act.equals("REOPENING")) {
            return closedBy.equals(person + act) ? End.DONE : End.TOO_LATE;
        }
        if (!mayDo(person, act)) {
            return End.NOT_YOURS;
        }
        String kind = kind();
        int unit = unit();
        Integer giver = sender;
        switch (act) {
            case "ACCEPTANCE" -> {
                if (!kind.equals("OFFERED")) {
                    return End.NOT_NOW;
                }
                sender = null;
                heldBy.add(unit);
                open("WORKING", unit);
            }
            case "REFUSAL", "HAND_OVER_TAKEN_BACK" -> {
                if (!kind.equals("OFFERED") || giver == null) {
                    return End.NOT_NOW;
                }
                sender = null;
                open("WORKING", giver);
            }
            case "DECLINE" -> {
                boolean possible =
                        (kind.equals("OFFERED") && giver == null) || (kind.equals("WORKING") && unit == first);
                if (!possible) {
                    return End.NOT_NOW;
                }
                close("DECLINED");
            }
            case "HAND_OVER" -> {
                if (!kind.equals("WORKING") || receiver == unit) {
                    return End.NOT_NOW;
                }
                sender = unit;
                open("OFFERED", receiver);
            }
            case "QUESTION" -> {
                if (!Set.of("WORKING", "AWAITING_SUB_REQUEST", "AWAITING_OUTSIDE")
                        .contains(kind)) {
                    return End.NOT_NOW;
                }
                open("AWAITING_CUSTOMER", unit);
            }
            case "ANSWER", "QUESTION_TAKEN_BACK" -> {
                if (!kind.equals("AWAITING_CUSTOMER")) {
                    return End.NOT_NOW;
                }
                open(openSubs > 0 ? "AWAITING_SUB_REQUEST" : outside ? "AWAITING_OUTSIDE" : "WORKING", unit);
            }
            case "OUTSIDE_WAIT" -> {
                if (!kind.equals("WORKING")) {
                    return End.NOT_NOW;
                }
                outside = true;
                open("AWAITING_OUTSIDE", unit);
            }
            case "OUTSIDE_WAIT_ENDED" -> {
                if (!kind.equals("AWAITING_OUTSIDE")) {
                    return End.NOT_NOW;
                }
                outside = false;
                open("WORKING", unit);
            }
            case "RESOLUTION" -> {
                if (!kind.equals("WORKING")) {
                    return End.NOT_NOW;
                }
                open("CONFIRMING", unit);
            }
            case "CONFIRMATION" -> {
                if (!kind.equals("CONFIRMING")) {
                    return End.NOT_NOW;
                }
                close("CONFIRMED");
            }
            case "REOPENING" -> {
                if (!closed && !kind.equals("CONFIRMING")) {
                    return End.NOT_NOW;
                }
                closed = false;
                closing = "";
                sender = null;
                heldBy.add(unit);
                open("WORKING", unit);
            }
            case "WITHDRAWAL" -> close("WITHDRAWN");
            default -> throw new IllegalArgumentException(act);
        }
        if (closed) {
            closedBy = person + act;
        }
        return End.DONE;
    }

    private void close(String how) {
        closed = true;
        closing = how;
        sender = null;
        if (how.equals("WITHDRAWN")) {
            outside = false;
            openSubs = 0;
        }
    }

    /** The holder asks a third unit; whether that is possible now. */
    boolean askThird(int person) {
        boolean possible = sees(person)
                && !closed
                && person == unit()
                && Set.of("WORKING", "AWAITING_OUTSIDE", "AWAITING_SUB_REQUEST", "AWAITING_CUSTOMER")
                        .contains(kind());
        if (possible) {
            openSubs++;
            if (!Set.of("AWAITING_CUSTOMER", "AWAITING_SUB_REQUEST").contains(kind())) {
                open("AWAITING_SUB_REQUEST", unit());
            }
        }
        return possible;
    }

    /** One of the sub-requests is over. */
    void thirdDone() {
        openSubs--;
        if (openSubs == 0 && kind().equals("AWAITING_SUB_REQUEST")) {
            open(outside ? "AWAITING_OUTSIDE" : "WORKING", unit());
        }
    }

    private boolean mayDo(int person, String act) {
        Integer giver = sender;
        return switch (act) {
            case "CONFIRMATION", "ANSWER", "REOPENING", "WITHDRAWAL" -> person == asker;
            case "HAND_OVER_TAKEN_BACK" -> giver != null && person == giver;
            default -> person == unit();
        };
    }
}
