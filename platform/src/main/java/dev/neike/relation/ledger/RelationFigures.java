package dev.neike.relation.ledger;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;

/**
 * What is known of a relation, over all or over a period. Over a period only what adds up over days is known; different
 * cases, quantiles of the holding and gains are absent then.
 *
 * @param giver who asks
 * @param receiver who provides
 * @param handovers how many
 * @param cases different cases among them
 * @param returned how many of them came straight back
 * @param casesReturned different cases among those
 * @param waiting until the receiver's first event
 * @param holdingMean mean of the receiver's working legs that follow, in seconds
 * @param holding all of their distribution
 * @param cost what its waiting costs
 */
public record RelationFigures(
        UnitName giver,
        UnitName receiver,
        long handovers,
        OptionalLong cases,
        long returned,
        OptionalLong casesReturned,
        Spread waiting,
        double holdingMean,
        Optional<Spread> holding,
        Optional<Loss> cost) {

    /** By the numbers of giver and receiver. */
    public static final Comparator<RelationFigures> BY_UNITS = Comparator.comparingInt(
                    (RelationFigures figures) -> figures.giver().number())
            .thenComparingInt(figures -> figures.receiver().number());

    /** Most hand-overs first. */
    public static final Comparator<RelationFigures> MOST_FIRST =
            Comparator.comparingLong(RelationFigures::handovers).reversed().thenComparing(BY_UNITS);

    /**
     * What waiting beyond the usual costs: an upper bound, not a forecast.
     *
     * @param lostSeconds sum of the excesses
     * @param gainMeanSeconds what the mean duration of all cases would lose without them
     * @param gainP85Seconds what its 85 % quantile (type 7) would lose
     */
    public record Loss(double lostSeconds, OptionalDouble gainMeanSeconds, OptionalDouble gainP85Seconds) {}

    /** The same with its units called otherwise. */
    public RelationFigures called(UnaryOperator<UnitName> names) {
        return new RelationFigures(
                names.apply(giver),
                names.apply(receiver),
                handovers,
                cases,
                returned,
                casesReturned,
                waiting,
                holdingMean,
                holding,
                cost);
    }

    /** A relation on which nothing was ever handed over. */
    public static RelationFigures nothing(UnitName giver, UnitName receiver) {
        return new RelationFigures(
                giver,
                receiver,
                0,
                OptionalLong.of(0),
                0,
                OptionalLong.of(0),
                Spread.NOTHING,
                0,
                Optional.empty(),
                Optional.empty());
    }

    /** Returned hand-overs as a share (0..1) of all. */
    public double returnedShare() {
        return handovers == 0 ? 0 : (double) returned / handovers;
    }

    public OptionalDouble lostSeconds() {
        return cost.map(loss -> OptionalDouble.of(loss.lostSeconds())).orElse(OptionalDouble.empty());
    }

    public boolean touches(int unit) {
        return giver.number() == unit || receiver.number() == unit;
    }
}
