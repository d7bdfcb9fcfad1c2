package dev.neike.statistics;

/** How large answers may be: fourth powers of their differences neither overflow nor vanish, and no statistic is lost to that. */
public final class Magnitude {

    private static final double LARGEST = 1e60;
    private static final double SMALLEST = 1e-60;

    private Magnitude() {}

    /** Whether it is zero, or a number between 10⁻⁶⁰ and 10⁶⁰, either way. */
    public static boolean isUsable(double answer) {
        double size = Math.abs(answer);
        return (size <= LARGEST && size >= SMALLEST) || size == 0;
    }
}
