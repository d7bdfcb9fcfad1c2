package dev.neike.feedback;

/** What a mark is about. */
public enum Dimension {
    OVERALL,
    /** By the customer: quality. By the provider: clear input. */
    FIRST,
    /** By the customer: speed. By the provider: timely answers. */
    SECOND;

    /** The key of its name, as this side calls it. */
    public String textKey(Side side) {
        return this == OVERALL
                ? "feedback.overall"
                : "feedback." + (this == FIRST ? "first." : "second.") + side.slug();
    }
}
