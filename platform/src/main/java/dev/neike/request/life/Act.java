package dev.neike.request.life;

import java.util.Locale;

/** What begins and ends legs. */
public enum Act {
    SUBMISSION(Side.CUSTOMER),
    ACCEPTANCE(Side.OFFERED),
    /** The unit that was offered a hand-over sends it back: a bounce. */
    REFUSAL(Side.OFFERED),
    /** The unit first asked does not take it on at all. */
    DECLINE(Side.FIRST),
    HAND_OVER(Side.HOLDER),
    HAND_OVER_TAKEN_BACK(Side.SENDER),
    QUESTION(Side.HOLDER),
    QUESTION_TAKEN_BACK(Side.HOLDER),
    ANSWER(Side.CUSTOMER),
    OUTSIDE_WAIT(Side.HOLDER),
    OUTSIDE_WAIT_ENDED(Side.HOLDER),
    /** The holder asked a third unit for something. */
    SUB_REQUEST(Side.HOLDER),
    SUB_REQUEST_CLOSED(Side.NEIKE),
    RESOLUTION(Side.HOLDER),
    CONFIRMATION(Side.CUSTOMER),
    SILENT_CONFIRMATION(Side.NEIKE),
    REOPENING(Side.CUSTOMER),
    WITHDRAWAL(Side.ASKER);

    /** Who does it. */
    public enum Side {
        ASKER,
        /** The asker, or whom it was asked for. */
        CUSTOMER,
        /** A member of the unit that holds it. */
        HOLDER,
        /** A member of the unit that it is offered to. */
        OFFERED,
        /** A member of the unit that hands it over. */
        SENDER,
        /** A member of the unit first asked, while it is the one that holds it or is offered it. */
        FIRST,
        NEIKE
    }

    private final Side side;

    Act(Side side) {
        this.side = side;
    }

    public Side side() {
        return side;
    }

    /** Key of what it is called, to be read after the actor's name. */
    public String textKey() {
        return "request.act." + slug();
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
