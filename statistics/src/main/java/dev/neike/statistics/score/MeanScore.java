package dev.neike.statistics.score;

import dev.neike.statistics.Level;

/**
 * The mean of the marks. Interval: Student's t, m ± t<sub>n−1</sub> · s/√n · √(1−n/N), the last factor where the
 * population N is known (Cochran, Sampling Techniques, 3rd ed. 1977, sections 2.6 to 2.8). Difference: Welch's t for
 * two sets of answers (Welch, Biometrika 34 (1947) 28–35), each variance corrected in the same way; Student's t of the
 * changes for the same people.
 *
 * <p>A single answer has a mean, but neither standard error nor interval; equal answers have a standard error of 0 and
 * no interval, for of equal answers no spread can be read.
 */
public final class MeanScore implements Score {

    private static final MeanScore DEFAULTS = new MeanScore(new Student(Level.USUAL));

    private final Student student;

    private MeanScore(Student student) {
        this.student = student;
    }

    /** Intervals of 95 %. */
    public static MeanScore withDefaults() {
        return DEFAULTS;
    }

    /** With intervals of this level, strictly between 0 and 1. */
    public MeanScore withLevel(double level) {
        return new MeanScore(new Student(new Level(level)));
    }

    @Override
    public Estimate of(Marks marks) {
        return student.estimate(marks);
    }

    @Override
    public Difference difference(Marks first, Marks second) {
        first.scale().mustBe(second.scale());
        return student.welch(first, second);
    }

    @Override
    public Difference difference(PairedMarks marks) {
        return student.paired(marks.changes(it -> it), marks.population(), marks.scale());
    }
}
