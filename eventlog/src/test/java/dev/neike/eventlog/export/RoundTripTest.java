package dev.neike.eventlog.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.Logs;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.RealLogs;
import dev.neike.eventlog.TimeFormats;
import dev.neike.eventlog.chain.Leg;
import dev.neike.eventlog.chain.ServiceChain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** A log written as XES and read again is the same log. */
class RoundTripTest {

    @Test
    void volvoAtThreeLevels() throws IOException {
        same(RealLogs.read(
                "volvo-incidents.xes.gz", Mapping.xes().withUnits("org:group", "organization involved", "org:role")));
    }

    @Test
    void permitReceiptWithALevelOfTheCase() throws IOException {
        same(RealLogs.read(
                "permit-receipt.xes.gz",
                Mapping.xes().withUnits("org:group", "case:department").alsoMissing("EMPTY")));
    }

    @Test
    void servicenow() throws IOException {
        same(RealLogs.read(
                "servicenow-incidents.csv.gz",
                Mapping.csv("number", "incident_state", "sys_updated_at", "assignment_group", "location")
                        .with(Map.of("timeFormat", "d/M/yyyy HH:mm"))));
    }

    @Test
    void productionWithStarts() throws IOException {
        same(RealLogs.read(
                "production.csv.gz",
                Mapping.csv("caseid", "task", "end_timestamp", "task", "user")
                        .with(Map.of("start", "start_timestamp", "timeFormat", "yyyy/M/d HH:mm:ss"))));
    }

    @Test
    void hospitalWithItsTies() throws IOException {
        same(RealLogs.read("hospital.csv.gz", Mapping.csv("case_id", "activity", "timestamp", "group", "section")));
    }

    @Test
    void namesOfAnyKindComeThroughWhole() throws IOException {
        var names = List.of(
                "\"quoted\" & <tagged>",
                "line\nbreak\r\n\ttab",
                "emoji 👩‍⚕️",
                "קבלה وحدة",
                "  blanks around  ",
                "内科,外科",
                "'");
        var csv = new StringBuilder("case,act,time,unit\n");
        for (int i = 0; i < names.size(); i++) {
            String quoted = '"' + names.get(i).replace("\"", "\"\"") + '"';
            csv.append(quoted).append(",a,0,A\n");
            csv.append(quoted)
                    .append(',')
                    .append(quoted)
                    .append(",10,")
                    .append(quoted)
                    .append('\n');
        }
        var log = Logs.read(csv.toString(), mapping());
        var again = same(log);
        assertThat(IntStream.range(0, again.cases()).mapToObj(again.columns().caseNames()::name))
                .containsExactlyElementsOf(names);
        assertThat(again.columns().activities()).contains(names.toArray(String[]::new));
        assertThat(ServiceChain.of(again, "unit").units())
                .extracting(unit -> unit.name())
                .containsAll(names);
    }

    @Property(tries = 200)
    void anyName(@ForAll @Size(min = 1, max = 5) List<@StringLength(max = 8) String> names) throws IOException {
        var csv = new StringBuilder("case,act,time,unit\nc,a,0,A\n");
        for (var name : names) {
            // XML can't hold control characters and lone surrogates; they come back as U+FFFD.
            Assume.that(name.chars().allMatch(c -> c >= ' ' && c < 0xFFFE && !Character.isSurrogate((char) c)));
            String quoted = '"' + name.replace("\"", "\"\"") + '"';
            csv.append("c,").append(quoted).append(",0,").append(quoted).append('\n');
        }
        same(Logs.read(csv.toString(), mapping()));
    }

    @Test
    void legsWrittenAsEventsGiveTheSameHandOvers() throws IOException {
        var chain = ServiceChain.of(RealLogs.read("volvo-incidents.xes.gz", Mapping.xes()), "org:group");
        var out = new ByteArrayOutputStream();
        try (var writer = XesWriter.open(out, List.of("org:group"))) {
            for (int c = 0; c < chain.cases(); c++) {
                var found = chain.caseAt(c);
                writer.beginCase(found.name());
                for (var leg : found.legs()) {
                    if (leg.kind() == Leg.Kind.WORKING) {
                        writer.event(null, leg.from(), leg.to(), leg.unit());
                    }
                }
                writer.endCase();
            }
        }
        var mapping = Mapping.xes().with(Map.of("start", XesWriter.START));
        var again = ServiceChain.of(Logs.read(Logs.source(out.toByteArray()), mapping), "org:group");
        assertThat(again.relations()).isEqualTo(chain.relations());
        assertThat(again.summary().pingPongs()).isEqualTo(2_394);
    }

    private static Mapping mapping() {
        return Mapping.csv("case", "act", "time", "unit").with(Map.of("timeFormat", TimeFormats.EPOCH_SECONDS));
    }

    private static EventLog same(EventLog log) throws IOException {
        var out = new ByteArrayOutputStream();
        XesWriter.write(log, out);
        var again = Logs.read(Logs.source(out.toByteArray()), XesWriter.mapping(log));
        assertThat(again.skipped().events()).isZero();
        for (String level : log.levels()) {
            var chain = ServiceChain.of(log, level);
            var chainAgain = ServiceChain.of(again, level);
            assertThat(chainAgain.summary()).isEqualTo(chain.summary());
            assertThat(chainAgain.relations()).isEqualTo(chain.relations());
            assertThat(chainAgain.units()).isEqualTo(chain.units());
            assertThat(chainAgain.overlap()).isEqualTo(chain.overlap());
        }
        return again;
    }
}
