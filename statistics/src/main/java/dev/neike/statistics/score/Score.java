package dev.neike.statistics.score;

/** Something that marks are summed up to, with an interval. */
public sealed interface Score permits MeanScore, ProportionScore, RecommendationScore {

    /** The score of these marks. */
    Estimate of(Marks marks);

    /**
     * How much the second score is above the first; the two sets of answers are taken for independent. Both must be on
     * the same scale.
     */
    Difference difference(Marks first, Marks second);

    /** How much the score rose among people who answered twice. */
    Difference difference(PairedMarks marks);
}
