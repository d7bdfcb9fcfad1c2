package dev.neike.statistics.agreement;

import java.util.List;
import java.util.OptionalDouble;

/** One reason for or against averaging answers per unit, with its number and what was asked for. */
public sealed interface Finding {

    /** Whether it speaks for averaging. */
    boolean met();

    /**
     * Raters of the usual unit agree.
     *
     * @param median of r_wg(J) over units with two raters or more
     */
    record MedianAgreement(double median, double least, int units) implements Finding {
        @Override
        public boolean met() {
            return Rounding.reaches(median, least);
        }
    }

    /**
     * Raters agree in most units.
     *
     * @param below the units where they do not
     */
    record ShareInAgreement(double share, double least, List<String> below) implements Finding {
        public ShareInAgreement {
            below = List.copyOf(below);
        }

        @Override
        public boolean met() {
            return Rounding.reaches(share, least);
        }
    }

    /** Raters of the usual unit are close to its mean: median of AD_M(J) over units. */
    record MedianDeviation(double median, double most) implements Finding {
        @Override
        public boolean met() {
            return Rounding.reaches(most, median);
        }
    }

    /**
     * Units differ by more than chance.
     *
     * @param p of the F test; absent where nobody differs within a unit, so that any difference between units counts
     */
    record DifferenceBetweenUnits(OptionalDouble p, double most) implements Finding {
        @Override
        public boolean met() {
            return p.orElse(0) < most;
        }
    }

    /** Enough of the variance lies between units. */
    record VarianceBetweenUnits(double icc1, double least) implements Finding {
        @Override
        public boolean met() {
            return Rounding.reaches(icc1, least);
        }
    }

    /**
     * The means tell units apart reliably.
     *
     * @param icc2 absent where all means are the same
     */
    record ReliableMeans(OptionalDouble icc2, double least) implements Finding {
        @Override
        public boolean met() {
            return icc2.isPresent() && Rounding.reaches(icc2.getAsDouble(), least);
        }
    }

    /**
     * Units have enough raters.
     *
     * @param units those that have too few
     */
    record EnoughRaters(List<String> units, int fewest) implements Finding {
        public EnoughRaters {
            units = List.copyOf(units);
        }

        @Override
        public boolean met() {
            return units.isEmpty();
        }
    }
}
