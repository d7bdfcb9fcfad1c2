package dev.neike.statistics.network;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The group with the most weight of ties inside for each of its members: f(S) = w(S)/|S|, where directions don't count.
 * An approximation: units are taken away one by one, each time the one with the least weight of ties to those left, and
 * the densest group on the way is kept. It is at least half as dense as the densest there is (Charikar, APPROX 2000,
 * LNCS 1913, 84–95), found in O(m log n). Of groups as dense the largest is kept.
 */
public final class DensestGroup {

    /** What ties two units. */
    public enum Tie {
        /** What they gave each other, together. */
        SUM,
        /** What both gave: twice the lesser of the two. */
        MUTUAL
    }

    /**
     * The group.
     *
     * @param members ascending
     * @param density weight / number of members
     * @param weight of the ties among the members
     * @param atMost no group at all is denser than this, which is at most twice the density: the greatest of the least
     *     weights of ties that units had when taken away, for in the densest group each member has at least f(S)
     * @param tie what counted
     */
    public record Result(List<Integer> members, double density, double weight, double atMost, Tie tie) {

        public Result {
            members = List.copyOf(members);
        }

        /** Whether it is known to be the densest; it may be without that being known. */
        public boolean isOptimal() {
            return atMost <= density * (1 + 1e-12);
        }
    }

    private static final DensestGroup DEFAULTS = new DensestGroup(Tie.SUM);

    private final Tie tie;

    private DensestGroup(Tie tie) {
        this.tie = tie;
    }

    /** Ties are what two gave each other together. */
    public static DensestGroup withDefaults() {
        return DEFAULTS;
    }

    public DensestGroup with(Tie other) {
        return new DensestGroup(other);
    }

    /** Refused where there are no ties. */
    public Result of(Favours favours) {
        favours.mustHoldSome();
        var ties = Ties.of(favours, tie);
        if (ties.isEmpty()) {
            throw new StatisticRefused(Reason.NO_ROWS, "mutual favours");
        }
        var peeling = new Peeling(ties);
        peeling.run();
        int[] members =
                IntStream.range(0, favours.units()).filter(peeling::isKept).toArray();
        double weight = ties.within(peeling::isKept);
        double density = weight / members.length;
        return new Result(
                Arrays.stream(members).boxed().toList(), density, weight, Math.max(density, peeling.atMost()), tie);
    }
}
