package dev.neike.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.log.LogChain;
import dev.neike.log.Logs;
import dev.neike.relation.ledger.Ledger;
import dev.neike.relation.ledger.Period;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitName;
import dev.neike.testing.Answer;
import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Cast;
import dev.neike.testing.Visitor;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ApplicationTest
class ChainWalkTest {

    /** One import for all tests of the class. */
    private static final Map<String, LogChain> IMPORTED = new ConcurrentHashMap<>();

    private final Cast cast;
    private final Ledger ledger;
    private final LogChain chain;
    private final Visitor reader;

    ChainWalkTest(Cast cast, Logs logs, Ledger ledger) {
        this.cast = cast;
        this.ledger = ledger;
        chain = IMPORTED.computeIfAbsent("sample", name -> SampleChain.imported(cast, logs));
        reader = cast.analyst().browser().reading("en");
    }

    /** The cast is shared with other tests, which read English. */
    @AfterEach
    void readEnglishAgain() {
        reader.reading("en");
    }

    @Test
    void showsTheMapWithItsTableAndItsCounts() {
        Answer page = reader.get(path(""));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.text())
                .contains("Hand-overs 39 in 26 of 26 (100%) cases")
                .contains("Units 4 tied by 3 relations")
                .contains("Desk → Network 25 1 h 13 of 25 (52%) 9 h")
                .contains("4 of 4 units that hand over or receive, 3 of 3 relations: 39 of 39 (100%) hand-overs");
        assertThat(page.body())
                .contains("<svg class=\"chain-map\"")
                .contains(path("/relations/" + number("Desk") + "/" + number("Network")));
    }

    @Test
    void writesNamesOfALogAsTextAndNothingElse() {
        Answer page = reader.get(path(""));
        assertThat(page.body()).doesNotContain("<b>bold").contains("&lt;b&gt;bold");
        assertThat(reader.get(path("/units/" + number(SampleChain.MARKUP))).text())
                .contains(SampleChain.MARKUP);
    }

    @Test
    void showsBothSidesOfARelation() {
        Answer page = reader.get(path("/relations/" + number("Desk") + "/" + number("Network")));
        assertThat(page.text())
                .contains("Hand-overs 25 in 25 cases")
                .contains("Came straight back 13 of 25 (52%) in 13 cases")
                .contains("Hand-overs 13 in 13 cases")
                .contains("Half within 1 h, 85 % within 1 h, 95 % within 1 h (P50, P85, P95; type 7, n = 25)")
                .contains("9 h lost")
                .contains("Waiting beyond the usual 1 h, summed; an upper bound, not a forecast.");
        assertThat(page.body()).contains("data-chart=").contains("vendor/echarts.min.js");
    }

    @Test
    void saysWhereNothingWasHandedBack() {
        String text = reader.get(path("/relations/" + number(SampleChain.MARKUP) + "/" + number(SampleChain.FORMULA)))
                .text();
        assertThat(text).contains("No hand-over from " + SampleChain.MARKUP + " to " + SampleChain.FORMULA + ".");
    }

    @Test
    void showsAUnitsCustomersAndProviders() {
        assertThat(reader.get(path("/units/" + number("Network"))).text())
                .contains("My customers")
                .contains("From Hand-overs Waiting, P50 Came back Desk 25 1 h 13 of 25 (52%)")
                .contains("To Hand-overs Waiting, P50 Came back Desk 13 2 h 0 of 13 (0%)")
                .contains("turns that ended with a hand-over: 13 of 25 (52%)");
    }

    @Test
    void findsACaseAndShowsItsLegs() {
        Answer cases = reader.get(path("/cases?name=" + chain.logName() + "-24"));
        assertThat(cases.text()).contains(chain.logName() + "-24").contains("12 h");
        Answer one = reader.get(path("/cases/24"));
        assertThat(one.text())
                .contains("Case " + chain.logName() + "-24")
                .contains("Hand-overs 2")
                .contains("Network Waiting 20 Mar 2024, 08:00 10 h")
                .contains("The times of all holders add up to 12 h; the case took 12 h.");
    }

    @Test
    void listsTheLongestCaseFirst() {
        String text = reader.get(path("/cases")).text();
        assertThat(text.indexOf(chain.logName() + "-24")).isBetween(0, text.indexOf(chain.logName() + "-0 "));
    }

    @Test
    void tellsWhatStandsOutInBothLanguages() {
        assertThat(reader.get(path("/findings")).text())
                .contains(
                        "From Desk to Network, work waited 9 h beyond the usual 1 h: 40.9% of all lost time in this chain (n = 25). "
                                + "Without that, the mean case would end at most 20 min 46 s sooner")
                .contains("Between Desk and Network, 13 of 38 (34.2%) hand-overs came straight back: "
                        + "13 of 25 (52%) from Desk to Network, 0 of 13 (0%) the other way.")
                .contains("Work from Desk waits 1 h at Network in the median before anybody begins");
        assertThat(cast.analyst()
                        .browser()
                        .reading("zh-CN")
                        .get(path("/findings"))
                        .text())
                .contains("从 Desk 到 Network 的交接，超出通常等待 1 小时 的时间合计 9 小时")
                .contains("Desk 与 Network 之间的交接中，立即退回 13 / 38（34.2%）");
    }

    @Test
    void exportsTheTableForSpreadsheets() {
        Answer csv = reader.get(path("/relations.csv?sort=handovers"));
        assertThat(csv.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.header("Content-Disposition")).startsWith("attachment;");
        List<String> lines = csv.body().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst()).startsWith("\uFEFFfrom,to,hand-overs (n),cases,came straight back,");
        assertThat(lines.get(1)).startsWith("Desk,Network,25,25,13,13,4896.0,3600.0,3600.0,");
        assertThat(lines.getLast()).startsWith("'=1+1,\"<b>bold</b> & \"\"quoted\"\"\",1,1,0,0,300.0,");
    }

    @Test
    void sortsTheTableByAnyColumn() {
        for (TableOrder.Column column : TableOrder.Column.values()) {
            Answer up = reader.get(path("/relations?sort=" + column.key() + "&dir=up"));
            Answer down = reader.get(path("/relations?sort=" + column.key() + "&dir=down"));
            assertThat(up.status()).isEqualTo(200);
            assertThat(down.text()).contains("1–3 of 3 relations");
        }
        assertThat(reader.get(path("/relations?sort=waiting-p50&dir=up")).text())
                .containsSubsequence("=1+1", "Desk Network 25", "Network Desk 13");
    }

    @Test
    void addsUpDaysToTheWhole() {
        List<RelationFigures> whole = ledger.relations(chain.id(), Period.WHOLE);
        List<RelationFigures> days =
                ledger.relations(chain.id(), Period.between(Optional.of(LocalDate.of(2000, 1, 1)), Optional.empty()));
        assertThat(days).extracting(RelationFigures::handovers).containsExactly(25L, 13L, 1L);
        for (int i = 0; i < whole.size(); i++) {
            assertThat(days.get(i).returned()).isEqualTo(whole.get(i).returned());
            assertThat(days.get(i).lostSeconds()).isEqualTo(whole.get(i).lostSeconds());
            assertThat(days.get(i).waiting().mean())
                    .isEqualTo(whole.get(i).waiting().mean());
        }
    }

    @Test
    void marksWhatIsEstimatedWithinAPeriod() {
        assertThat(reader.get(path("/relations?from=2024-01-20")).text())
                .contains("Desk Network 21 – 11 of 21 (52.4%)")
                .contains("≈")
                .contains("Within a period, quantiles (≈) are read from histograms");
        assertThat(reader.get(path("/relations?from=1999-01-01&to=2099-01-01")).text())
                .contains("Desk Network 25 25 13 of 25 (52%)")
                .doesNotContain("≈");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?from=2024-09-01&to=2024-01-01",
                "?from=soon&least=lots&measure=love&show=everything&open=a,b,-1",
                "?show=999999999999&open=99999",
                "/relations?sort=beauty&dir=sideways&page=-7",
                "/relations?page=99999999999",
                "/findings?from=2100-01-01",
                "/cases?skip=nowhere"
            })
    void staysCalmWhateverTheAddressSays(String address) {
        assertThat(reader.get(path(address)).status()).isEqualTo(200);
    }

    @Test
    void saysWhatToDoWhereNothingPasses() {
        assertThat(reader.get(path("?q=nobody")).text())
                .contains("No relation matches this filter")
                .contains("Clear the filter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/units/99", "/units/-1", "/relations/0/99", "/relations/0/0", "/cases/99999", "/cases/-1"})
    void knowsNothingOfWhatIsNotThere(String address) {
        assertThat(reader.get(path(address)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/relations",
                "/relations.csv",
                "/units/0",
                "/relations/0/1",
                "/cases",
                "/cases/0",
                "/findings"
            })
    void isNotThereForThoseItIsNotMeantFor(String address) {
        Visitor stranger = cast.stranger().browser();
        assertThat(stranger.get(path(address)).status()).isEqualTo(404);
        assertThat(reader.get(path(address)).status()).isEqualTo(200);
    }

    @Test
    void isNamedOnlyToThoseWhoMaySeeIt() {
        assertThat(reader.get("/chains").text()).contains(chain.logName());
        assertThat(cast.stranger().browser().get("/chains").text()).doesNotContain(chain.logName());
        assertThat(reader.get("/search?q=Network").body()).contains(path("/units/"));
        assertThat(cast.stranger().browser().get("/search?q=Network").body()).doesNotContain(path("/units/"));
    }

    private String path(String below) {
        return "/chains/" + chain.id() + below;
    }

    private int number(String unit) {
        return ledger.units(chain.id()).stream()
                .filter(it -> it.name().equals(unit))
                .mapToInt(UnitName::number)
                .findFirst()
                .orElseThrow();
    }
}
