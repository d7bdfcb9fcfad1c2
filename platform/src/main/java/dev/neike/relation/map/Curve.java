package dev.neike.relation.map;

import java.util.Locale;

/**
 * An arrow from the rim of one circle to the rim of another, bent to the left of its direction, so that the two directions
 * of a pair lie side by side.
 *
 * @param line an SVG path
 * @param head points of the tip
 */
record Curve(String line, String head) {

    private static final double BEND = 0.13;

    static Curve between(ChainMap.Node from, ChainMap.Node to, double width) {
        double dx = to.x() - from.x();
        double dy = to.y() - from.y();
        double distance = Math.max(Math.hypot(dx, dy), 1);
        double bend = Math.min(BEND * distance, 60) + 4;
        double controlX = (from.x() + to.x()) / 2 + dy / distance * bend;
        double controlY = (from.y() + to.y()) / 2 - dx / distance * bend;
        Direction out = Direction.of(controlX - from.x(), controlY - from.y());
        Direction in = Direction.of(to.x() - controlX, to.y() - controlY);
        double length = 6 + width * 1.3;
        double half = 2.6 + width * 0.85;
        double tipX = to.x() - in.x() * (to.radius() + 1.5);
        double tipY = to.y() - in.y() * (to.radius() + 1.5);
        double baseX = tipX - in.x() * length;
        double baseY = tipY - in.y() * length;
        String line = String.format(
                Locale.ROOT,
                "M%.1f %.1fQ%.1f %.1f %.1f %.1f",
                from.x() + out.x() * from.radius(),
                from.y() + out.y() * from.radius(),
                controlX,
                controlY,
                baseX + in.x(),
                baseY + in.y());
        String head = String.format(
                Locale.ROOT,
                "%.1f,%.1f %.1f,%.1f %.1f,%.1f",
                tipX,
                tipY,
                baseX - in.y() * half,
                baseY + in.x() * half,
                baseX + in.y() * half,
                baseY - in.x() * half);
        return new Curve(line, head);
    }

    private record Direction(double x, double y) {
        static Direction of(double x, double y) {
            double length = Math.max(Math.hypot(x, y), 1e-6);
            return new Direction(x / length, y / length);
        }
    }
}
