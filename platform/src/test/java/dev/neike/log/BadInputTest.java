package dev.neike.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Files that are no logs, or bad ones: one sentence that says what to do, and nothing half-imported. */
@ApplicationTest
class BadInputTest {

    private final Cast cast;
    private final Logs logs;
    private final LogDriver driver;

    BadInputTest(Cast cast, Logs logs) {
        this.cast = cast;
        this.logs = logs;
        this.driver = new LogDriver(cast.analyst().browser());
    }

    @Test
    void refusesAnEmptyFile() {
        refused(new byte[0], "The file is empty");
    }

    @Test
    void refusesAPicture() {
        byte[] png = new byte[4096];
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, 0, png, 0, 8);
        refused(png, "neither XES nor CSV");
    }

    @Test
    void refusesATruncatedGzip() {
        byte[] packed = SmallLog.gzip(SmallLog.csv(Unique.name("truncated")));
        refused(Arrays.copyOf(packed, packed.length / 2), "The gzip file ends too early");
    }

    @Test
    void refusesAZipBombBeforeItFillsTheMachine() {
        byte[] rows = SmallLog.text("1,a,2024-01-01T00:00:00Z,x\n".repeat(3_000));
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        bomb.writeBytes(SmallLog.text("case,activity,time,team\n"));
        IntStream.range(0, 1_000).forEach(i -> bomb.writeBytes(rows));
        long log = driver.upload("bomb.csv.gz", SmallLog.gzip(bomb.toByteArray()));
        String ended = driver.importAndWait(
                        log,
                        "case",
                        driver.position(log, "case"),
                        "time",
                        driver.position(log, "time"),
                        "units",
                        driver.position(log, "team"))
                .text();
        assertThat(ended).contains("grows beyond any ordinary log");
        assertThat(logs.chainsOfLog(cast.analyst().viewer(), log)).isEmpty();
    }

    @Test
    void saysWhereTheXmlIsBroken() {
        refused(SmallLog.text("<log>\n<trace>\n<event></trace></log>"), "The XML is broken at line 3, column");
    }

    @Test
    void refusesAnExternalEntityAndFetchesNothing() {
        refused(
                SmallLog.text("<!DOCTYPE log [<!ENTITY x SYSTEM \"http://localhost:1/x\">]>\n<log>&x;</log>"),
                "which is not read for safety");
    }

    @Test
    void refusesAHeaderWithoutRows() {
        refused(SmallLog.text("case,activity,time,team\n"), "has no event in it");
    }

    @Test
    void saysWhichAttributesThereAreWhereNoneNamesUnits() {
        long log = driver.upload("no-unit.csv", SmallLog.text("case,activity,time\n1,a,2024-01-01\n1,b,2024-01-02\n"));
        assertThat(driver.send(log).text())
                .contains("No attribute was chosen as level")
                .contains("case, activity, time");
    }

    @Test
    void looksAgainInTheEncodingThatSomebodyNames() {
        String text = new String(SmallLog.csv(Unique.name("gb")), StandardCharsets.UTF_8).replace("Desk", "服务台");
        long log = driver.upload("gb.csv", text.getBytes(Charset.forName("GB18030")));
        cast.analyst()
                .browser()
                .post("/logs/" + log + "/recognition", "separator", ",", "quote", "\"", "encoding", "windows-1252");
        assertThat(driver.mapping(log).text()).doesNotContain("服务台");
        cast.analyst()
                .browser()
                .post("/logs/" + log + "/recognition", "separator", ",", "quote", "\"", "encoding", "GB18030");
        assertThat(driver.mapping(log).text()).contains("服务台");
        Answer unknown = cast.analyst()
                .browser()
                .post("/logs/" + log + "/recognition", "separator", ",", "quote", "\"", "encoding", "Klingon");
        assertThat(driver.mapping(log).text() + unknown.text()).contains("“Klingon” will not do as “Encoding”");
    }

    @Test
    void refusesAZoneThatIsNone() {
        long log = driver.upload("zone.csv", SmallLog.csv(Unique.name("zone")));
        var fields = driver.fields(log);
        fields.set(fields.indexOf("zone") + 1, "Mars/Olympus");
        Answer answer = cast.analyst().browser().post("/logs/" + log + "/mapping", fields.toArray(String[]::new));
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text()).contains("“Mars/Olympus” will not do as “Time zone”");
    }

    @Test
    void takesNamesAsTheyAre() {
        String odd = "\"Desk \"\"A\"\"\nsecond line\"";
        long log = driver.upload(
                "odd.csv",
                SmallLog.text("case,activity,time,\"the\nteam\"\n🙂,a,2024-01-01T08:00:00Z," + odd
                        + "\n🙂,b,2024-01-01T09:00:00Z,עברית\n🙂,c,2024-01-01T10:00:00Z," + odd + "\n"));
        driver.importAndWait(log, "units", driver.position(log, "the\nteam"));
        LogChain chain = logs.chainsOfLog(cast.analyst().viewer(), log).getFirst();
        assertThat(chain.handovers()).isEqualTo(2);
        var found = logs.caseAt(cast.analyst().viewer(), chain.id(), 0).orElseThrow();
        assertThat(found.name()).isEqualTo("🙂");
        assertThat(found.legs()).extracting(leg -> leg.unit()).contains("Desk \"A\"\nsecond line", "עברית");
        assertThat(cast.analyst().browser().get("/logs/" + log + "/units").status())
                .isEqualTo(200);
    }

    @Test
    void takesTenThousandAttributes() {
        String more = IntStream.range(0, 10_000).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
        String values = ",".repeat(9_999);
        long log = driver.upload(
                "wide.csv",
                SmallLog.text("case,activity,time,team," + more + "\n1,a,2024-01-01T08:00:00Z,x," + values
                        + "\n1,b,2024-01-01T09:00:00Z,y," + values + "\n"));
        driver.importAndWait(log, "units", driver.position(log, "team"));
        assertThat(logs.chainsOfLog(cast.analyst().viewer(), log).getFirst().handovers())
                .isEqualTo(1);
    }

    @Test
    void answersChineseReadersInChinese() {
        var reader = cast.visitor().reading("zh-CN");
        reader.signIn(cast.analyst().account().login(), Cast.PASSWORD);
        long log = new LogDriver(reader).upload("leer.csv", new byte[0]);
        assertThat(reader.get("/logs/" + log + "/mapping").text()).contains("文件是空的");
    }

    private void refused(byte[] content, String sentence) {
        long log = driver.upload("bad.dat", content);
        Answer page = driver.mapping(log);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text()).contains(sentence);
        assertThat(cast.analyst().browser().get("/logs").text()).contains("Can’t be read");
        assertThat(cast.analyst().browser().get("/logs/" + log).status()).isEqualTo(200);
        assertThat(cast.analyst().browser().delete("/logs/" + log).location()).isEqualTo("/logs");
    }
}
