package dev.neike.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Real logs: see the data folder's README for their authors and the counts, which were checked independently. */
class ChainCommandTest {

    private static final String TINY = """
            case,activity,time,group
            1,ask,2026-03-02T08:00:00Z,A
            1,work,2026-03-02T09:00:00Z,B
            1,answer,2026-03-02T11:00:00Z,A
            2,ask,2026-03-03T08:00:00Z,A
            2,work,2026-03-03T08:30:00Z,"B ""quoted"" <b>"
            """;

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String trouble) {}

    private static Outcome run(Locale language, String... words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream trouble = new ByteArrayOutputStream();
        int code = ChainCommand.run(
                List.of(words),
                language,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(trouble, true, StandardCharsets.UTF_8));
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), trouble.toString(StandardCharsets.UTF_8));
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private static Path real(String name) {
        Path file = Path.of(System.getProperty("neike.data", "../../shared/data"), name);
        Assumptions.assumeTrue(Files.isRegularFile(file), name + " is not on this machine");
        return file;
    }

    @ParameterizedTest
    @CsvSource({
        "volvo-incidents.xes.gz, org:group, 7554, 65533, 649, 0, 9454, 3820, 2463, 2394, 1177",
        "volvo-incidents.xes.gz, organization involved, 7554, 65533, 25, 0, 4350, 2034, 106, 1876, 883",
        "permit-receipt.xes.gz, org:group, 1434, 8577, 10, 0, 5440, 1318, 43, 439, 269",
    })
    void writesTheKnownCountsOfARealLogAsJson(
            String name,
            String unit,
            long cases,
            long events,
            long units,
            long without,
            long handovers,
            long casesWithHandover,
            long relations,
            long pingPongs,
            long casesWithPingPong)
            throws IOException {
        Path json = folder.resolve("figures.json");
        Outcome outcome = run(Locale.ENGLISH, real(name).toString(), "--unit", unit, "--json", json.toString());
        assertThat(outcome.code()).as(outcome.trouble()).isZero();
        JsonNode summary = JsonMapper.shared().readTree(Files.readString(json)).get("summary");
        assertThat(List.of(
                        summary.get("cases").asLong(),
                        summary.get("events").asLong(),
                        summary.get("units").asLong(),
                        summary.get("eventsWithoutUnit").asLong(),
                        summary.get("handovers").asLong(),
                        summary.get("casesWithHandover").asLong(),
                        summary.get("relations").asLong(),
                        summary.get("pingPongs").asLong(),
                        summary.get("casesWithPingPong").asLong()))
                .containsExactly(
                        cases,
                        events,
                        units,
                        without,
                        handovers,
                        casesWithHandover,
                        relations,
                        pingPongs,
                        casesWithPingPong);
    }

    @Test
    void takesAFurtherValueAsMissing() throws IOException {
        Outcome outcome = run(Locale.ENGLISH, real("permit-receipt.xes.gz").toString(), "--missing", "EMPTY");
        assertThat(outcome.out())
                .contains("3,853 hand-overs")
                .contains("over 33 relations")
                .contains("165 ping-pongs");
    }

    @Test
    void givesTheFiguresOfEachRelationAndAbsentCostsAsNull() throws IOException {
        Path json = folder.resolve("figures.json");
        Outcome outcome = run(Locale.ENGLISH, file("tiny.csv", TINY).toString(), "--json", json.toString());
        assertThat(outcome.code()).as(outcome.trouble()).isZero();
        JsonNode relation = JsonMapper.shared()
                .readTree(Files.readString(json))
                .get("relations")
                .valueStream()
                .filter(it -> it.get("from").asString().equals("A")
                        && it.get("to").asString().equals("B"))
                .findFirst()
                .orElseThrow();
        assertThat(relation.get("handovers").asLong()).isEqualTo(1);
        assertThat(relation.get("cases").asLong()).isEqualTo(1);
        assertThat(relation.get("returned").asLong()).isEqualTo(1);
        assertThat(relation.get("waitSeconds").get("mean").asDouble()).isEqualTo(3600);
        assertThat(relation.get("waitSeconds").get("p95").asDouble()).isEqualTo(3600);
        assertThat(relation.get("lostSeconds").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"en, Service chain of tiny.csv", "zh-CN, tiny.csv 的服务链"})
    void writesAReportThatNeedsNothingElse(String language, String title) throws IOException {
        Path report = folder.resolve("report.html");
        Outcome outcome =
                run(Locale.forLanguageTag(language), file("tiny.csv", TINY).toString(), "--html", report.toString());
        assertThat(outcome.code()).as(outcome.trouble()).isZero();
        assertThat(Files.readString(report))
                .contains("<h1>" + title + "</h1>")
                .contains("B \"quoted\" &lt;b&gt;")
                .doesNotContain("<b>", "<script", "<link", "src=", "http");
    }

    @Test
    void takesSeveralLevelsTheFirstLeading() throws IOException {
        Path json = folder.resolve("figures.json");
        run(
                Locale.ENGLISH,
                file("tiny.csv", TINY).toString(),
                "--unit=activity",
                "--unit",
                "group",
                "--json",
                json.toString());
        JsonNode figures = JsonMapper.shared().readTree(Files.readString(json));
        assertThat(figures.get("unit").asString()).isEqualTo("activity");
        assertThat(figures.get("levels").valueStream().map(it -> it.get("unit").asString()))
                .containsExactly("activity", "group");
    }

    @ParameterizedTest
    @CsvSource({"en, No attribute was recognised as unit", "zh-CN, 未能识别部门属性"})
    void saysWhichAttributesThereAreWhereNoneIsAUnit(String language, String sentence) throws IOException {
        Outcome outcome =
                run(Locale.forLanguageTag(language), real("production.csv.gz").toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.trouble()).contains(sentence).contains("task").contains("user");
    }

    @Test
    void refusesWhatIsNoLogInOneSentence() throws IOException {
        for (String content : List.of("", "just some words\nwithout meaning\n", "<log><trace><event></trace></log>")) {
            Outcome outcome = run(Locale.ENGLISH, file("broken", content).toString());
            assertThat(outcome.code()).as(content).isEqualTo(1);
            assertThat(outcome.trouble().strip().lines()).as(content).hasSize(1);
            assertThat(outcome.trouble()).doesNotContain("Exception");
        }
    }

    @Test
    void saysHowItIsUsedWhereTheCommandLineIsNotUnderstood() throws IOException {
        for (String[] words : List.of(
                new String[] {}, new String[] {"a.csv", "b.csv"}, new String[] {"a.csv", "--nonsense"}, new String[] {
                    "a.csv", "--unit"
                })) {
            Outcome outcome = run(Locale.ENGLISH, words);
            assertThat(outcome.code()).isEqualTo(2);
            assertThat(outcome.trouble()).contains("Usage: neike chain FILE");
        }
    }

    @Test
    void saysThatAFileIsNotThere() throws IOException {
        Outcome outcome = run(Locale.ENGLISH, folder.resolve("nowhere.csv").toString());
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.trouble()).contains("There is no file").contains("nowhere.csv");
    }
}
