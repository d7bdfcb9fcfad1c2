package dev.neike.statistics.share;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.ArrayList;
import java.util.List;

/**
 * Which part of the whole the poorest part of the people has (Lorenz, Publications of the American Statistical
 * Association 9 (1905) 209–219). Straight between its points; twice the area above it and below the diagonal is the
 * population form of {@link Gini} (Gastwirth, Review of Economics and Statistics 54 (1972) 306–316).
 *
 * @param points from (0, 0) to (1, 1), one for each size of share
 */
public record LorenzCurve(List<Point> points) {

    /**
     * A point of the curve.
     *
     * @param people part of the people, the poorest first, 0..1
     * @param share which part of the whole they have, 0..1; never more than people
     */
    public record Point(double people, double share) {}

    public LorenzCurve {
        points = List.copyOf(points);
    }

    /** Of at least one share, none negative, not all zero. */
    public static LorenzCurve of(double... shares) {
        return of(Shares.of(shares));
    }

    /** Of shares each of which stands for as many as its weight; weights of zero count for nothing. */
    public static LorenzCurve of(double[] shares, double[] weights) {
        return of(Shares.of(shares, weights));
    }

    private static LorenzCurve of(Shares shares) {
        double people = shares.people();
        double total = shares.total();
        double some = 0;
        double amount = 0;
        var points = new ArrayList<Point>();
        points.add(new Point(0, 0));
        for (int i = 0; i < shares.size() - 1; i++) {
            some += shares.weight(i);
            amount += shares.weight(i) * shares.amount(i);
            if (shares.amount(i) < shares.amount(i + 1)) {
                double part = Math.min(1, some / people);
                points.add(new Point(part, Math.min(part, amount / total)));
            }
        }
        points.add(new Point(1, 1));
        return new LorenzCurve(points);
    }

    /** Which part of the whole so large a part (0..1) of the people has. */
    public double at(double people) {
        if (!(people >= 0 && people <= 1)) {
            throw new StatisticRefused(Reason.OUT_OF_RANGE, "part " + people + " of the people");
        }
        int i = 1;
        while (points.get(i).people() < people) {
            i++;
        }
        Point low = points.get(i - 1);
        Point high = points.get(i);
        double way = high.people() > low.people() ? (people - low.people()) / (high.people() - low.people()) : 1;
        return low.share() + way * (high.share() - low.share());
    }
}
