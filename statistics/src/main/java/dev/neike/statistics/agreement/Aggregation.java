package dev.neike.statistics.agreement;

import dev.neike.statistics.Quantiles;
import dev.neike.statistics.agreement.Finding.DifferenceBetweenUnits;
import dev.neike.statistics.agreement.Finding.EnoughRaters;
import dev.neike.statistics.agreement.Finding.MedianAgreement;
import dev.neike.statistics.agreement.Finding.MedianDeviation;
import dev.neike.statistics.agreement.Finding.ReliableMeans;
import dev.neike.statistics.agreement.Finding.ShareInAgreement;
import dev.neike.statistics.agreement.Finding.VarianceBetweenUnits;
import dev.neike.statistics.agreement.Verdict.Judgement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * May these answers be averaged per unit? They may where raters of a unit agree and units differ. Source: Bliese 2000;
 * LeBreton and Senter 2008; Biemann, Cole and Voelpel, The Leadership Quarterly 23 (2012) 66–80, on what to tell.
 *
 * <p>No, where the median r_wg(J) is below its threshold, or where units neither differ significantly nor ICC(1) reaches
 * its own: then a mean says nothing of its unit. Yes, where all is met. Otherwise with caution: a large sample makes small
 * differences significant, a small one hides large ones, and means of few raters are unreliable (ICC(2)) though raters
 * agree.
 *
 * <p>Refused is what {@link UnitReliability}, {@link WithinGroupAgreement} and {@link AverageDeviation} refuse of the whole:
 * one unit, no unit with two raters, answers that are all the same or not on the scale.
 */
public final class Aggregation {

    private final ResponseScale scale;
    private final WithinGroupAgreement agreement;
    private final AverageDeviation deviation;
    private final UnitReliability reliability;
    private final Thresholds thresholds;

    private Aggregation(
            ResponseScale scale,
            WithinGroupAgreement agreement,
            AverageDeviation deviation,
            UnitReliability reliability,
            Thresholds thresholds) {
        this.scale = scale;
        this.agreement = agreement;
        this.deviation = deviation;
        this.reliability = reliability;
        this.thresholds = thresholds;
    }

    /** The uniform null distribution, the mean group size and the usual thresholds. */
    public static Aggregation on(ResponseScale scale) {
        return new Aggregation(
                scale,
                WithinGroupAgreement.on(scale),
                AverageDeviation.on(scale),
                UnitReliability.withDefaults(),
                Thresholds.usual());
    }

    public Aggregation with(NullDistribution distribution) {
        return new Aggregation(scale, agreement.with(distribution), deviation, reliability, thresholds);
    }

    public Aggregation with(GroupSize size) {
        return new Aggregation(scale, agreement, deviation, reliability.with(size), thresholds);
    }

    public Aggregation with(Thresholds asked) {
        return new Aggregation(scale, agreement, deviation, reliability, asked);
    }

    /** The largest average deviation; c/6 unless told otherwise. */
    public Aggregation withDeviationLimit(double most) {
        return new Aggregation(scale, agreement, deviation.withLimit(most), reliability, thresholds);
    }

    public Verdict of(UnitAnswers answers) {
        OneWay variance = reliability.of(answers);
        List<UnitAgreement> units =
                answers.units().stream().map(it -> unit(answers, it)).toList();
        List<Rwg> agreements = units.stream().flatMap(it -> it.rwg().stream()).toList();
        List<Finding> findings = findings(units, agreements, variance);
        return new Verdict(
                judgement(findings),
                findings,
                units,
                variance,
                agreements.getFirst().nullVariance(),
                answers.leftOut());
    }

    private UnitAgreement unit(UnitAnswers answers, String unit) {
        double[][] rows = answers.rows(unit);
        scale.checkAnswers(rows);
        if (rows.length < 2) {
            return new UnitAgreement(unit, rows.length, Optional.empty(), Optional.empty());
        }
        return new UnitAgreement(unit, rows.length, Optional.of(agreement.of(rows)), Optional.of(deviation.of(rows)));
    }

    private List<Finding> findings(List<UnitAgreement> units, List<Rwg> agreements, OneWay variance) {
        double[] values = agreements.stream().mapToDouble(Rwg::value).sorted().toArray();
        List<Deviation> deviations =
                units.stream().flatMap(it -> it.deviation().stream()).toList();
        return List.of(
                new MedianAgreement(Quantiles.type7(values, 0.5), thresholds.agreement(), values.length),
                share(units, values.length),
                new MedianDeviation(
                        Quantiles.type7(
                                deviations.stream()
                                        .mapToDouble(Deviation::value)
                                        .sorted()
                                        .toArray(),
                                0.5),
                        deviations.getFirst().limit()),
                new DifferenceBetweenUnits(
                        variance.test().map(it -> OptionalDouble.of(it.p())).orElse(OptionalDouble.empty()),
                        thresholds.significance()),
                new VarianceBetweenUnits(variance.icc1(), thresholds.icc1()),
                new ReliableMeans(variance.icc2(), thresholds.icc2()),
                new EnoughRaters(
                        units.stream()
                                .filter(it -> it.raters() < thresholds.raters())
                                .map(UnitAgreement::unit)
                                .toList(),
                        thresholds.raters()));
    }

    private ShareInAgreement share(List<UnitAgreement> units, int withAgreement) {
        List<String> below = units.stream()
                .filter(it -> it.rwg().isPresent()
                        && !Rounding.reaches(it.rwg().orElseThrow().value(), thresholds.agreement()))
                .map(UnitAgreement::unit)
                .toList();
        return new ShareInAgreement(1 - below.size() / (double) withAgreement, thresholds.share(), below);
    }

    private static Judgement judgement(List<Finding> findings) {
        if (findings.stream().allMatch(Finding::met)) {
            return Judgement.YES;
        }
        boolean agree = findings.stream().allMatch(it -> !(it instanceof MedianAgreement) || it.met());
        boolean differ = findings.stream()
                .anyMatch(
                        it -> (it instanceof DifferenceBetweenUnits || it instanceof VarianceBetweenUnits) && it.met());
        return agree && differ ? Judgement.WITH_CAUTION : Judgement.NO;
    }
}
