package dev.neike.log;

import dev.neike.eventlog.chain.Leg;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The legs of a case as a row keeps them: a JSON array with one array a leg, which holds 0 (offered) or 1 (working), the
 * number of the unit, µs from the case's start, µs it lasts, its events, and the numbers of its activities.
 */
record StoredLegs(List<StoredLeg> legs) {

    private static final JsonMapper JSON = JsonMapper.shared();

    record StoredLeg(boolean working, int unit, long offset, long length, int events, List<Integer> activities) {}

    /** Writes legs, asking for the numbers of their words. */
    static void write(
            StringBuilder out,
            Instant start,
            List<Leg> legs,
            ToIntFunction<String> unitNumber,
            ToIntFunction<String> activityNumber) {
        char before = '[';
        for (Leg leg : legs) {
            out.append(before)
                    .append(leg.kind() == Leg.Kind.WORKING ? "[1," : "[0,")
                    .append(unitNumber.applyAsInt(leg.unit()))
                    .append(',')
                    .append(ChronoUnit.MICROS.between(start, leg.from()))
                    .append(',')
                    .append(ChronoUnit.MICROS.between(leg.from(), leg.to()))
                    .append(',')
                    .append(leg.events())
                    .append(",[");
            for (int i = 0; i < leg.activities().size(); i++) {
                out.append(i == 0 ? "" : ",")
                        .append(activityNumber.applyAsInt(leg.activities().get(i)));
            }
            out.append("]]");
            before = ',';
        }
        out.append(legs.isEmpty() ? "[]" : "]");
    }

    static StoredLegs parse(String json) {
        List<StoredLeg> legs = new ArrayList<>();
        for (JsonNode leg : JSON.readTree(json)) {
            List<Integer> activities = new ArrayList<>();
            leg.get(5).forEach(activity -> activities.add(activity.asInt()));
            legs.add(new StoredLeg(
                    leg.get(0).asInt() == 1,
                    leg.get(1).asInt(),
                    leg.get(2).asLong(),
                    leg.get(3).asLong(),
                    leg.get(4).asInt(),
                    activities));
        }
        return new StoredLegs(legs);
    }

    Set<Integer> units() {
        return legs.stream().map(StoredLeg::unit).collect(Collectors.toSet());
    }

    Set<Integer> activities() {
        return legs.stream().flatMap(leg -> leg.activities().stream()).collect(Collectors.toSet());
    }

    List<Leg> spelled(Instant start, Words words) {
        return legs.stream().map(leg -> spelled(leg, start, words)).toList();
    }

    private static Leg spelled(StoredLeg leg, Instant start, Words words) {
        Instant from = start.plus(Duration.of(leg.offset(), ChronoUnit.MICROS));
        return new Leg(
                leg.working() ? Leg.Kind.WORKING : Leg.Kind.OFFERED,
                words.unit(leg.unit()),
                from,
                from.plus(Duration.of(leg.length(), ChronoUnit.MICROS)),
                leg.events(),
                leg.activities().stream().map(words::activity).toList());
    }
}
