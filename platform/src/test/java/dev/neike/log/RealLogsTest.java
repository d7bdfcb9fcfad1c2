package dev.neike.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Real logs, through the pages. Cases, events and the figures of hand-overs are those of the data's own README; a −1 stands
 * where it has none.
 */
@ApplicationTest
@Tag("slow")
class RealLogsTest {

    private final Cast cast;
    private final Logs logs;
    private final LogDriver driver;

    RealLogsTest(Cast cast, Logs logs) {
        this.cast = cast;
        this.logs = logs;
        this.driver = new LogDriver(cast.analyst().browser());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            volvo-incidents.xes.gz,      org:group,             7554,  65533, 0,     649, 9454, 2463, 2394
            volvo-incidents.xes.gz,      organization involved, 7554,  65533, 0,     25,  4350, 106,  1876
            permit-receipt.xes.gz,       org:group,             1434,  8577,  0,     10,  5440, 43,   439
            sepsis.xes.gz,               org:group,             1050,  15214, -1,    -1,  -1,   -1,   -1
            hospital.csv.gz,             group,                 1143,  150291, 16,   42,  -1,   -1,   -1
            servicenow-incidents.csv.gz, assignment_group,      20769, 119998, -1,   72,  -1,   -1,   -1
            university-travel.xes.gz,    org:role,              6426,  81092, -1,    8,   -1,   -1,   -1
            """)
    void importsAsRecognised(
            String file,
            String level,
            long cases,
            long events,
            long without,
            long units,
            long handovers,
            long relations,
            long pingPongs)
            throws IOException {
        long log = driver.upload(file, content(file));
        driver.importAndWait(log);
        LogChain chain = chain(log, level);
        List<Long> found = List.of(
                chain.cases(),
                chain.events(),
                without < 0 ? without : chain.eventsWithoutUnit(),
                units < 0 ? units : chain.units(),
                handovers < 0 ? handovers : chain.handovers(),
                relations < 0 ? relations : chain.relations(),
                pingPongs < 0 ? pingPongs : chain.pingPongs());
        assertThat(found).containsExactly(cases, events, without, units, handovers, relations, pingPongs);
    }

    @Test
    void passesOverAValueThatSomebodyDeclaresMissing() throws IOException {
        long log = driver.upload("permit.xes.gz", content("permit-receipt.xes.gz"));
        assertThat(driver.mapping(log).text()).contains("“EMPTY” (22.6%");
        driver.importAndWait(log, "missing", "0");
        LogChain chain = chain(log, "org:group");
        assertThat(List.of(chain.handovers(), chain.relations(), chain.pingPongs()))
                .containsExactly(3853L, 33L, 165L);
    }

    @Test
    void asksForTheUnitWhereOnlyPersonsAndActivitiesAreNamed() throws IOException {
        long log = driver.upload("production.csv.gz", content("production.csv.gz"));
        assertThat(driver.send(log).text()).contains("No attribute was chosen as level");
        driver.importAndWait(log, "units", driver.position(log, "task"));
        LogChain chain = chain(log, "task");
        assertThat(List.of(chain.cases(), chain.events())).containsExactly(225L, 4503L);
    }

    private LogChain chain(long log, String level) {
        return logs.chainsOfLog(cast.analyst().viewer(), log).stream()
                .filter(chain -> chain.level().equals(level))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] content(String file) throws IOException {
        Path path = Path.of(System.getProperty("neike.data", "../shared/data"), file);
        assumeTrue(Files.exists(path), () -> "the real log is not here: " + path);
        return Files.readAllBytes(path);
    }
}
