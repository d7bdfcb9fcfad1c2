package dev.neike.eventlog.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.TimeFormats;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeReaderTest {

    private static final long YEAR_1 = -62_135_596_800L;
    private static final long YEAR_9999 = 253_402_300_799L;

    @Property
    void isoAgreesWithTheJavaLibrary(
            @ForAll @LongRange(min = YEAR_1 + 100_000, max = YEAR_9999 - 100_000) long second,
            @ForAll @LongRange(min = 0, max = 999_999) long micro,
            @ForAll @LongRange(min = -17, max = 17) long quarterHours) {
        var instant = Instant.ofEpochSecond(second, micro * 1000);
        var offset = ZoneOffset.ofTotalSeconds((int) quarterHours * 900);
        String text = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(offset));
        assertThat(iso(text)).isEqualTo(micros(instant));
    }

    @Property
    void patternsAgreeWithTheJavaLibrary(@ForAll @LongRange(min = YEAR_1, max = YEAR_9999) long second) {
        var time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        for (String pattern : new String[] {
            "d/M/yyyy HH:mm:ss", "M/d/yyyy h:mm:ss a", "yyyyMMddHHmmss", "yyyy年M月d日 HH时mm分ss秒", "d-MMM-yyyy HH:mm:ss"
        }) {
            String text = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(time);
            assertThat(TimeReader.of(pattern, ZoneOffset.UTC).micros(text))
                    .as(text)
                    .isEqualTo(second * 1_000_000);
        }
    }

    @Property
    void localTimesInAZoneWithClockChangesAgreeWithTheJavaLibrary(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second) {
        var zone = ZoneId.of("Europe/Berlin");
        var time = LocalDateTime.ofEpochSecond(second, 0, ZoneOffset.UTC);
        assertThat(TimeReader.of(TimeFormats.ISO, zone).micros(time.toString()))
                .isEqualTo(micros(time.atZone(zone).toInstant()));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, 2024-02-29T00:00:00Z",
        "2024-02-29Z, 2024-02-29T00:00:00Z",
        "2024-02-29 13:14, 2024-02-29T13:14:00Z",
        "2024-02-29T13:14:15.1234567+01:00, 2024-02-29T12:14:15.123456Z",
        "'2024-02-29 13:14:15,5 +0100', 2024-02-29T12:14:15.5Z",
        "2024-02-29T13:14:15 UTC, 2024-02-29T13:14:15Z",
        "2024-02-29T13:14:15-05, 2024-02-29T18:14:15Z",
        "2024-02-29T13:14:15+01:00[Europe/Berlin], 2024-02-29T12:14:15Z",
        "2024-02-29T24:00:00Z, 2024-03-01T00:00:00Z",
    })
    void isoInItsManyShapes(String text, String instant) {
        assertThat(iso(text)).isEqualTo(micros(Instant.parse(instant)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2024",
                "2023-02-29",
                "2024-13-01",
                "2024-00-10",
                "2024-01-01T25:00",
                "2024-01-01T10:60",
                "2024-01-01T10:10:",
                "2024-01-01T10:10:10.",
                "2024-01-01T10:10:10+",
                "2024-01-01T10:10:10+1:00",
                "2024-01-01T10:10:10+01:00x",
                "2024/01/01",
                "2024-01-01T10",
                "20240101",
                "2024-01-01T10:1a"
            })
    void whatIsNoTimeIsUnreadable(String text) {
        assertThat(iso(text)).isEqualTo(TimeReader.UNREADABLE);
    }

    @Test
    void dayFirstRefusesAThirteenthMonth() {
        var dayFirst = TimeReader.of("d/M/yyyy HH:mm", ZoneOffset.UTC);
        assertThat(dayFirst.micros("29/2/2016 01:16")).isEqualTo(micros(Instant.parse("2016-02-29T01:16:00Z")));
        assertThat(dayFirst.micros("2/29/2016 01:16")).isEqualTo(TimeReader.UNREADABLE);
        assertThat(dayFirst.micros("29/2/2016 01:16:00")).isEqualTo(TimeReader.UNREADABLE);
        assertThat(dayFirst.micros("29/2/16 01:16")).isEqualTo(TimeReader.UNREADABLE);
    }

    @Test
    void countsSince1970() {
        var seconds = TimeReader.of(TimeFormats.EPOCH_SECONDS, ZoneOffset.UTC);
        assertThat(seconds.micros("1700000000")).isEqualTo(1_700_000_000_000_000L);
        assertThat(seconds.micros("1700000000.25")).isEqualTo(1_700_000_000_250_000L);
        assertThat(seconds.micros("-1.5")).isEqualTo(-1_500_000);
        assertThat(seconds.micros("1e9")).isEqualTo(TimeReader.UNREADABLE);
        assertThat(seconds.micros("99999999999999")).isEqualTo(TimeReader.UNREADABLE);
        var millis = TimeReader.of(TimeFormats.EPOCH_MILLIS, ZoneOffset.UTC);
        assertThat(millis.micros("1700000000123")).isEqualTo(1_700_000_000_123_000L);
    }

    @Test
    void aFormatThatNobodyUnderstandsIsRefused() {
        assertThatThrownBy(() -> TimeReader.of("dd/QQ{", ZoneOffset.UTC)).isInstanceOf(LogRefused.class);
    }

    private static long iso(String text) {
        return TimeReader.of(TimeFormats.ISO, ZoneOffset.UTC).micros(text);
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }
}
