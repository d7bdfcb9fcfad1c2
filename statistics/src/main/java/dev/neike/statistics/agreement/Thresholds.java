package dev.neike.statistics.agreement;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;

/**
 * What aggregation asks for.
 *
 * @param agreement least r_wg(J): .70, from which on agreement is called strong (LeBreton and Senter 2008, table 3: "strong"
 *     from .71; the customary .70 goes back to George 1990)
 * @param share least share of units that reach it: .80. The literature names no limit; it asks that the share be told
 * @param icc1 least ICC(1): .05, between small (.01) and medium (.10) in LeBreton and Senter 2008, and the lower
 *     end of what Bliese 2000 reports from the field
 * @param significance most p of the F test between units: .05
 * @param icc2 least ICC(2): .70 (LeBreton and Senter 2008)
 * @param raters fewest raters a unit should have: 3. With two, agreement is mostly chance; no published limit
 */
public record Thresholds(double agreement, double share, double icc1, double significance, double icc2, int raters) {

    public Thresholds {
        for (double limit : new double[] {agreement, share, icc1, significance, icc2}) {
            if (!(limit >= 0 && limit <= 1)) {
                throw new StatisticRefused(Reason.OUT_OF_RANGE, "threshold " + limit);
            }
        }
        if (raters < 2) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "fewest raters " + raters);
        }
    }

    /** Those named at the components. */
    public static Thresholds usual() {
        return new Thresholds(0.70, 0.80, 0.05, 0.05, 0.70, 3);
    }

    public Thresholds withAgreement(double least) {
        return new Thresholds(least, share, icc1, significance, icc2, raters);
    }

    public Thresholds withShare(double least) {
        return new Thresholds(agreement, least, icc1, significance, icc2, raters);
    }

    public Thresholds withIcc1(double least) {
        return new Thresholds(agreement, share, least, significance, icc2, raters);
    }

    public Thresholds withSignificance(double most) {
        return new Thresholds(agreement, share, icc1, most, icc2, raters);
    }

    public Thresholds withIcc2(double least) {
        return new Thresholds(agreement, share, icc1, significance, least, raters);
    }

    public Thresholds withRaters(int fewest) {
        return new Thresholds(agreement, share, icc1, significance, icc2, fewest);
    }
}
