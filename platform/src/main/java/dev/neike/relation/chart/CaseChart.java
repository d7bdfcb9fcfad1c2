package dev.neike.relation.chart;

import dev.neike.eventlog.chain.Case;
import dev.neike.eventlog.chain.Leg;
import dev.neike.relation.map.ShortNames;
import dev.neike.shell.Texts;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The legs of a case on a time axis, one lane a unit. Positions are seconds after the case's start, so that nothing is
 * shifted where clocks change.
 *
 * @param type tells the browser what it is
 * @param lanes the units, in the order in which they come in
 * @param legs the legs
 * @param ticks dates
 * @param end length of the axis
 */
public record CaseChart(String type, List<String> lanes, List<Bar> legs, List<Tick> ticks, double end) {

    /** A leg: its lane, where it begins and ends, whether it is work, and what to say of it. */
    public record Bar(int lane, double from, double to, boolean working, String tip) {}

    public static CaseChart of(Case subject, ZoneId zone, Texts texts) {
        Map<String, Integer> lanes = new LinkedHashMap<>();
        List<Bar> bars = new ArrayList<>();
        long start = subject.from().toEpochMilli();
        for (Leg leg : subject.legs()) {
            lanes.putIfAbsent(leg.unit(), lanes.size());
            int lane = lanes.getOrDefault(leg.unit(), 0);
            bars.add(new Bar(
                    lane,
                    (leg.from().toEpochMilli() - start) / 1000.0,
                    (leg.to().toEpochMilli() - start) / 1000.0,
                    leg.kind() == Leg.Kind.WORKING,
                    tip(leg, zone, texts)));
        }
        return new CaseChart(
                "case",
                lanes.keySet().stream().map(ShortNames::of).toList(),
                bars,
                CaseTicks.of(subject.from(), subject.to(), zone, texts.formats()),
                Math.max(1, (subject.to().toEpochMilli() - start) / 1000.0));
    }

    private static String tip(Leg leg, ZoneId zone, Texts texts) {
        double seconds = (leg.to().toEpochMilli() - leg.from().toEpochMilli()) / 1000.0;
        String kind = texts.of(leg.kind() == Leg.Kind.WORKING ? "chain.leg.working" : "chain.leg.offered");
        return leg.unit() + "\n" + kind + ": " + texts.formats().duration(seconds) + "\n"
                + texts.formats().dateTime(leg.from(), zone) + " – "
                + texts.formats().dateTime(leg.to(), zone);
    }
}
