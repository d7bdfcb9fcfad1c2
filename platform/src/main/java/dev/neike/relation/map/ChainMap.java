package dev.neike.relation.map;

import dev.neike.relation.ledger.Measure;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitLoad;
import dev.neike.relation.ledger.UnitName;
import java.util.List;
import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/**
 * The map as it is drawn.
 *
 * @param width of the drawing, in its own units
 * @param height of the drawing
 * @param measure what the colours mean
 * @param nodes the units shown, strongest first
 * @param arrows the relations shown, weakest first so that the strong ones lie on top
 * @param legend the classes of colour that occur, calm first
 * @param shown how much of the whole that is
 */
@NamedInterface("map")
public record ChainMap(
        double width,
        double height,
        Measure measure,
        List<Node> nodes,
        List<Arrow> arrows,
        List<LegendEntry> legend,
        Shown shown) {

    /** A coordinate as SVG writes it. */
    public static String at(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    /**
     * A unit.
     *
     * @param unit the unit
     * @param load what lay with it
     * @param share its time as a share (0..1) of the time of all units
     * @param received hand-overs to it, as far as the filter lets them pass
     * @param handedOn hand-overs from it
     * @param label its name, shortened
     * @param x centre
     * @param y centre
     * @param radius its area grows with its time
     * @param hidden units not shown that are closest to it
     */
    public record Node(
            UnitName unit,
            UnitLoad load,
            double share,
            long received,
            long handedOn,
            String label,
            double x,
            double y,
            double radius,
            int hidden) {

        /** Left end of the badge that tells of the units not shown, at the circle's upper right. */
        public double badgeX() {
            return x + radius * 0.72;
        }

        public double badgeY() {
            return y - radius * 0.72;
        }
    }

    /**
     * A relation.
     *
     * @param relation its figures
     * @param line the curve, as an SVG path
     * @param head the tip, as points of a polygon
     * @param width of the line, growing with the hand-overs
     * @param colour 1 (calm) to 5 (glaring), 0 where the measure is absent
     * @param mark what else it says
     */
    public record Arrow(RelationFigures relation, String line, String head, double width, int colour, Mark mark) {}

    /** How many arrows have a mark. */
    public long marked(Mark mark) {
        return arrows.stream().filter(arrow -> arrow.mark() == mark).count();
    }

    /**
     * A class of colour.
     *
     * @param colour 1 to 5
     * @param from its least value; absent (negative) for the first
     * @param to the next class's least value; negative for the last
     * @param relations how many of those shown
     */
    public record LegendEntry(int colour, double from, double to, long relations) {}

    /**
     * How much of the chain, after filtering, is on the map.
     *
     * @param units units shown
     * @param allUnits units that passed the filter
     * @param relations relations shown
     * @param among relations among the units shown
     * @param allRelations relations that passed the filter
     * @param handovers hand-overs shown
     * @param allHandovers hand-overs that passed the filter
     * @param apart units not shown that have no partner among those shown
     */
    public record Shown(
            int units,
            int allUnits,
            int relations,
            int among,
            int allRelations,
            long handovers,
            long allHandovers,
            int apart) {}
}
