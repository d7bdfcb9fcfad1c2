package dev.neike.relation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.relation.ledger.Measure;
import dev.neike.relation.ledger.Period;
import dev.neike.shell.TextCatalog;
import dev.neike.shell.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

class ChainFilterTest {

    @Property(tries = 300)
    void comesBackFromItsOwnQuery(
            @ForAll @IntRange(min = -5, max = 40_000) int day,
            @ForAll @IntRange(min = 0, max = 1000) int days,
            @ForAll long least,
            @ForAll @Size(max = 4) List<String> units,
            @ForAll Measure measure,
            @ForAll String search) {
        Period period = Period.between(
                Optional.of(LocalDate.ofEpochDay(day)).filter(it -> day >= 0),
                Optional.of(LocalDate.ofEpochDay(day + days)).filter(it -> days > 0 && day + days >= 0));
        ChainFilter filter = new ChainFilter(period, least, withoutHalves(units), measure, whole(search));
        assertThat(ChainFilter.of(parameters(filter.query()))).isEqualTo(filter);
    }

    @Test
    void saysNothingInTheAddressOfWhatIsUsual() {
        assertThat(ChainFilter.ALL.query()).isEmpty();
        assertThat(ChainFilter.ALL.on("/chains/1")).isEqualTo("/chains/1");
        assertThat(ChainFilter.of(parameters("")).isAll()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday&to=2012-13-45",
                "least=many",
                "least=-3",
                "measure=happiness",
                "unit=",
                "q=%20%20",
                "from=&to=&least=&q=&unit=",
                "from=%2B999999999-12-31"
            })
    void takesNonsenseForNotSaid(String query) {
        assertThat(ChainFilter.of(parameters(query))).isEqualTo(ChainFilter.ALL);
    }

    @Test
    void readsAPeriodWhicheverEndComesFirst() {
        assertThat(ChainFilter.of(parameters("from=2012-05-01&to=2012-04-01")))
                .isEqualTo(ChainFilter.of(parameters("from=2012-04-01&to=2012-05-01")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                                         | Shown: the whole period                                      | 当前显示：全部时间
            from=2012-04-01&to=2012-05-01&least=1200   | Shown: 1 Apr 2012 to 1 May 2012; relations with at least 1,200 hand-overs | 当前显示：2012年4月1日 至 2012年5月1日；交接至少 1,200 次的服务关系
            to=2012-05-01&unit=B&unit=A                | Shown: until 1 May 2012; with A or B                         | 当前显示：截至 2012年5月1日；涉及 A或B
            q={0}                                      | Shown: the whole period; name contains “{0}”                 | 当前显示：全部时间；名称包含“{0}”
            """)
    void describesItselfInBothLanguages(String query, String english, String chinese) throws IOException {
        ChainFilter filter = ChainFilter.of(parameters(query));
        assertThat(filter.sentence(texts(Locale.ENGLISH))).isEqualTo(english);
        assertThat(filter.sentence(texts(Locale.SIMPLIFIED_CHINESE))).isEqualTo(chinese);
    }

    private static Texts texts(Locale locale) throws IOException {
        return new TextCatalog().in(locale);
    }

    private static MultiValueMap<String, String> parameters(String query) {
        var parameters =
                UriComponentsBuilder.newInstance().query(query).build(false).getQueryParams();
        var decoded = new LinkedMultiValueMap<String, String>();
        parameters.forEach((key, values) -> values.forEach(value -> decoded.add(
                key, value == null ? "" : UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8))));
        return decoded;
    }

    /** Half a surrogate pair is no text that an address could carry. */
    private static String whole(String text) {
        return text.replaceAll("[\\ud800-\\udfff]", "").replace('\uFEFF', ' ');
    }

    private static List<String> withoutHalves(List<String> texts) {
        return texts.stream().map(ChainFilterTest::whole).toList();
    }
}
