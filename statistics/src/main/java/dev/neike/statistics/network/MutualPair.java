package dev.neike.statistics.network;

/**
 * Two units that gave each other something.
 *
 * @param first the unit with the lesser number
 * @param second the other
 * @param there marks the first gave the second
 * @param back marks the second gave the first
 * @param expectedThere by chance
 * @param expectedBack by chance
 * @param pThere chance of as many or more there
 * @param pBack chance of as many or more back
 * @param observed mutual favour: the lesser of there and back
 * @param expected the mean of the lesser of both by chance
 * @param p chance that both are at least what the lesser is
 * @param q p corrected for the number of pairs
 * @param found whether q ≤ level
 */
public record MutualPair(
        int first,
        int second,
        long there,
        long back,
        double expectedThere,
        double expectedBack,
        double pThere,
        double pBack,
        long observed,
        double expected,
        double p,
        double q,
        boolean found) {

    /** How much more mutual favour there is than chance would have it. */
    public double excess() {
        return observed - expected;
    }

    MutualPair with(double corrected, boolean isFound) {
        return new MutualPair(
                first,
                second,
                there,
                back,
                expectedThere,
                expectedBack,
                pThere,
                pBack,
                observed,
                expected,
                p,
                corrected,
                isFound);
    }
}
