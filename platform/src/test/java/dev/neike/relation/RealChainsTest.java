package dev.neike.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.LogSource;
import dev.neike.eventlog.Recognition;
import dev.neike.eventlog.chain.Relation;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.log.LogChain;
import dev.neike.log.LogDriver;
import dev.neike.log.Logs;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Visitor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real logs through the pages: what is shown equals what the library finds, relation by relation. */
@ApplicationTest
@Tag("slow")
class RealChainsTest {

    private final Cast cast;
    private final Logs logs;

    RealChainsTest(Cast cast, Logs logs) {
        this.cast = cast;
        this.logs = logs;
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            volvo-incidents.xes.gz,      org:group,             9454, 3820, 2463, 2394, 1177
            volvo-incidents.xes.gz,      organization involved, 4350, 2034, 106,  1876, 883
            permit-receipt.xes.gz,       org:group,             5440, 1318, 43,   439,  269
            sepsis.xes.gz,               org:group,             -1,   -1,   -1,   -1,   -1
            hospital.csv.gz,             group,                 -1,   -1,   -1,   -1,   -1
            servicenow-incidents.csv.gz, assignment_group,      -1,   -1,   -1,   -1,   -1
            university-travel.xes.gz,    org:role,              -1,   -1,   -1,   -1,   -1
            production.csv.gz,           task,                  -1,   -1,   -1,   -1,   -1
            """)
    void showsWhatTheLibraryFinds(
            String file, String level, long handovers, long cases, long relations, long pingPongs, long pingPongCases)
            throws IOException {
        Path path = Path.of(System.getProperty("neike.data", "../shared/data"), file);
        assumeTrue(Files.exists(path), () -> "the real log is not here: " + path);
        LogSource source = LogSource.of(path);
        ServiceChain found = ServiceChain.of(
                EventLog.read(source, Recognition.recognise(source).mapping().withUnits(level)), level);
        LogChain chain = imported(path, level);
        Visitor reader = cast.analyst().browser().reading("en");
        var summary = found.summary();
        if (handovers >= 0) {
            assertThat(List.of(
                            summary.handovers(),
                            summary.casesWithHandover(),
                            summary.relations(),
                            summary.pingPongs(),
                            summary.casesWithPingPong()))
                    .containsExactly(handovers, cases, relations, pingPongs, pingPongCases);
        }
        assertThat(reader.get("/chains/" + chain.id()).text())
                .contains(String.format(
                        Locale.ENGLISH,
                        "Hand-overs %,d in %,d of %,d",
                        summary.handovers(),
                        summary.casesWithHandover(),
                        summary.cases()))
                .contains(String.format(Locale.ENGLISH, "tied by %,d relations", summary.relations()))
                .contains(String.format(Locale.ENGLISH, "in %,d cases", summary.casesWithPingPong()));
        assertThat(reader.get("/chains/" + chain.id() + "/relations.csv")
                        .body()
                        .lines()
                        .skip(1))
                .containsExactlyInAnyOrderElementsOf(
                        found.relations().stream().map(RealChainsTest::line).toList());
        assertThat(reader.get("/chains/" + chain.id() + "/findings").status()).isEqualTo(200);
    }

    private LogChain imported(Path path, String level) throws IOException {
        LogDriver driver = new LogDriver(cast.analyst().browser());
        long log = driver.upload(path.getFileName().toString(), Files.readAllBytes(path));
        driver.importAndWait(log, "units", driver.position(log, level));
        return logs.chainsOfLog(cast.analyst().viewer(), log).stream()
                .filter(chain -> chain.level().equals(level))
                .findFirst()
                .orElseThrow();
    }

    /** As the export writes it; no real name needs quoting except by a comma. */
    private static String line(Relation it) {
        return String.join(
                ",",
                quoted(it.from()),
                quoted(it.to()),
                String.valueOf(it.handovers()),
                String.valueOf(it.cases()),
                String.valueOf(it.returned()),
                String.valueOf(it.casesReturned()),
                seconds(it.waiting().mean()),
                seconds(it.waiting().p50()),
                seconds(it.waiting().p85()),
                seconds(it.waiting().p95()),
                "yes",
                seconds(it.holding().mean()),
                seconds(it.holding().p50()),
                seconds(it.holding().p85()),
                seconds(it.holding().p95()),
                it.cost().map(cost -> seconds(cost.lostSeconds())).orElse(""),
                it.cost().map(cost -> seconds(cost.gainMeanSeconds())).orElse(""),
                it.cost().map(cost -> seconds(cost.gainP85Seconds())).orElse(""));
    }

    private static String quoted(String name) {
        return name.contains(",") ? "\"" + name + "\"" : name;
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
