package dev.neike.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@ApplicationTest
class UnitMatchTest {

    private final Cast cast;
    private final Logs logs;
    private final LogDriver driver;

    UnitMatchTest(Cast cast, Logs logs) {
        this.cast = cast;
        this.logs = logs;
        this.driver = new LogDriver(cast.analyst().browser());
    }

    @Test
    void suggestsUnitsOfTheSameNameAndKeepsWhatIsChosen() {
        String unit = Unique.name("Match");
        cast.administrator()
                .browser()
                .post("/units", "code", unit, "name", unit, "kind", "INTERNAL", "from", "2020-01-01");
        long log = imported(unit);
        Answer page = cast.analyst().browser().get("/logs/" + log + "/units");
        Matcher field = Pattern.compile("name=\"(unit-[0-9-]+)\" value=\"" + unit + " \\(" + unit + "\\)\"")
                .matcher(page.body());
        assertThat(field.find()).as(page.text()).isTrue();
        assertThat(page.text()).contains("suggested, not saved yet");
        assertThat(logs.matches(log)).isEmpty();
        save(log, field.group(1), unit);
        save(log, field.group(1), unit);
        assertThat(logs.matches(log)).containsOnlyKeys(unit.toUpperCase(java.util.Locale.ROOT));
        Answer unknown = save(log, field.group(1), "Nobody’s unit");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text()).contains("No unit of the organisation is called “Nobody’s unit”");
        save(log, field.group(1), "");
        assertThat(logs.matches(log)).isEmpty();
    }

    private Answer save(long log, String field, String unit) {
        return cast.analyst().browser().post("/logs/" + log + "/units", field, unit);
    }

    private long imported(String unit) {
        String text = new String(SmallLog.csv(Unique.name("match")), StandardCharsets.UTF_8)
                .replace("Network", unit.toUpperCase(java.util.Locale.ROOT));
        long log = driver.upload("match.csv", SmallLog.text(text));
        driver.importAndWait(log);
        return log;
    }
}
