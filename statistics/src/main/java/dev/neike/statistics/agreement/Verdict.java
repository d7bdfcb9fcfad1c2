package dev.neike.statistics.agreement;

import java.util.List;

/**
 * Whether answers may be averaged per unit.
 *
 * @param judgement the answer
 * @param findings all reasons, met or not
 * @param units each unit
 * @param variance the analysis of variance between units
 * @param nullVariance what r_wg was held against
 * @param leftOut respondents who lacked an answer
 */
public record Verdict(
        Judgement judgement,
        List<Finding> findings,
        List<UnitAgreement> units,
        OneWay variance,
        double nullVariance,
        int leftOut) {

    public Verdict {
        findings = List.copyOf(findings);
        units = List.copyOf(units);
    }

    /** The answer in a word. */
    public enum Judgement {
        /** Every reason speaks for it. */
        YES,
        /** Some reason speaks against it, none decisively. */
        WITH_CAUTION,
        /** Raters do not agree, or units do not differ. */
        NO
    }

    /** What speaks against it. */
    public List<Finding> objections() {
        return findings.stream().filter(it -> !it.met()).toList();
    }
}
