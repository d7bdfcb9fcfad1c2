package dev.neike.request.page;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Leg;
import dev.neike.request.life.State;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The legs of a request on a time axis, one lane a unit, in a drawing of {@value #WIDTH} wide.
 *
 * @param lanes the units, in the order in which they came in
 */
public record LegBar(List<UnitId> lanes, List<Box> boxes) {

    public static final int WIDTH = 1000;
    public static final int LANE = 30;
    private static final double THINNEST = 3;

    /** One leg in the drawing. */
    public record Box(Leg leg, double x, double width, int lane) {

        public State kind() {
            return leg.kind();
        }
    }

    static LegBar of(List<Leg> legs, Instant now) {
        Set<UnitId> units = new LinkedHashSet<>();
        legs.forEach(leg -> units.add(leg.unit()));
        List<UnitId> lanes = List.copyOf(units);
        Instant from = legs.getFirst().start();
        Leg last = legs.getLast();
        Instant until = last.end() == null ? now : last.end();
        double whole = Math.max(1, Duration.between(from, until).toMillis());
        List<Box> boxes = new ArrayList<>();
        for (Leg leg : legs) {
            double x = Duration.between(from, leg.start()).toMillis() / whole * WIDTH;
            double width = Math.max(THINNEST, leg.until(until).toMillis() / whole * WIDTH);
            boxes.add(new Box(leg, Math.min(x, WIDTH - width), width, lanes.indexOf(leg.unit())));
        }
        return new LegBar(lanes, boxes);
    }

    public int height() {
        return lanes.size() * LANE;
    }
}
