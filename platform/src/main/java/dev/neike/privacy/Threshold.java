package dev.neike.privacy;

import java.util.stream.LongStream;

/**
 * How many different people must stand behind what is shown.
 *
 * @param people k, at least 3: with two, each would know the other's part
 */
public record Threshold(int people) {

    /** For figures. */
    public static final Threshold FIGURES = new Threshold(5);

    private static final int LEAST = 3;

    public Threshold {
        if (people < LEAST) {
            throw new IllegalArgumentException("a threshold of " + people + " people protects nobody");
        }
    }

    /** Whether these are enough; the same person counts once. */
    public boolean isMet(LongStream numbersOfPeople) {
        return numbersOfPeople.distinct().limit(people).count() == people;
    }
}
