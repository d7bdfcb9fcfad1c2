package dev.neike.eventlog.recognition;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.eventlog.Dialect;
import dev.neike.eventlog.LogFormat;
import dev.neike.eventlog.Logs;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.Recognition;
import dev.neike.eventlog.Recognition.Warning.Code;
import dev.neike.eventlog.TimeFormats;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.eventlog.chain.Unit;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecognitionTest {

    private static final String CHINESE = """
            工单号,当前状态,处理部门,处理人,创建时间,处理时间,备注
            GD001,受理,信息中心,张三,2024年1月2日 08时00分,2024年1月2日 09时15分,"打印机,坏了"
            GD001,处理,财务部,李四,2024年1月2日 08时00分,2024年1月2日 10时00分,
            GD001,办结,信息中心,张三,2024年1月2日 08时00分,2024年1月3日 11时30分,
            GD002,受理,无,王五,2024年1月3日 08时00分,2024年1月3日 09时00分,
            GD002,处理,人事部,赵六,2024年1月3日 08时00分,2024年1月3日 14时05分,
            """;

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "UTF-16"})
    void chineseNamesAndTimesInEveryEncoding(String encoding) {
        var source = Logs.source(CHINESE, Charset.forName(encoding));
        var found = Logs.recognise(source);
        var mapping = found.mapping();
        assertThat(mapping.dialect().encoding()).isEqualTo(encoding.equals("UTF-16") ? "UTF-16BE" : encoding);
        assertThat(mapping)
                .extracting(Mapping::caseId, Mapping::activity, Mapping::time, Mapping::timeFormat, Mapping::resource)
                .containsExactly("工单号", "当前状态", "处理时间", "yyyy年M月d日 HH时mm分", "处理人");
        assertThat(mapping.units()).containsExactly("处理部门");
        assertThat(found.missing())
                .extracting(Recognition.MissingProposal::value)
                .containsExactly("无");
        var chain = ServiceChain.of(Logs.read(source, mapping), "处理部门");
        assertThat(chain.summary().pingPongs()).isEqualTo(1);
        assertThat(chain.units()).extracting(Unit::name).containsExactlyInAnyOrder("信息中心", "财务部", "人事部", "无");
    }

    @Test
    void theMarkAtTheBeginningOfUtf8IsNoPartOfTheFirstName() {
        var found = Logs.recognise("\uFEFF" + CHINESE);
        assertThat(found.mapping().caseId()).isEqualTo("工单号");
        assertThat(Logs.read("\uFEFF" + CHINESE, found.mapping()).cases()).isEqualTo(2);
    }

    @Test
    void westernTextWithoutUtf8IsWindows1252() {
        String log = """
                Case ID;Activity;Département;Date
                1;Réception;Hôpital général;2024-01-02 08:00
                1;Écriture;Trésorerie – siège;2024-01-02 09:00
                2;Réception;Hôpital général;2024-01-02 09:00
                """;
        var source = Logs.source(log, Charset.forName("windows-1252"));
        var found = Logs.recognise(source);
        assertThat(found.mapping().dialect()).isEqualTo(new Dialect(';', '"', "windows-1252"));
        assertThat(found.warnings()).extracting(Recognition.Warning::code).contains(Code.ENCODING_GUESSED);
        var read = Logs.read(source, found.mapping().withUnits("Département"));
        assertThat(ServiceChain.of(read, "Département").units())
                .extracting(Unit::name)
                .contains("Trésorerie – siège");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            value = {
                "yyyy-MM-dd'T'HH:mm:ss'Z' ~ iso",
                "yyyy-MM-dd HH:mm:ss.SSS ~ iso",
                "yyyy/MM/dd HH:mm:ss ~ yyyy/M/d HH:mm:ss",
                "d/M/yyyy HH:mm ~ d/M/yyyy HH:mm",
                "M/d/yyyy h:mm a ~ M/d/yyyy h:mm a",
                "dd.MM.yyyy HH:mm:ss ~ d.M.yyyy HH:mm:ss",
                "yyyyMMddHHmmss ~ yyyyMMddHHmmss",
                "dd-MMM-yyyy HH:mm:ss ~ d-MMM-yyyy HH:mm:ss",
                "yyyy年M月d日 HH:mm ~ yyyy年M月d日 HH:mm",
            })
    void timesInTheirFormats(String written, String format) {
        var pattern = DateTimeFormatter.ofPattern(written, Locale.ENGLISH);
        var log = new StringBuilder("case,activity,group,timestamp\n");
        var time = LocalDateTime.of(2024, 1, 2, 3, 4, 5);
        for (int i = 0; i < 60; i++) {
            log.append('c')
                    .append(i / 3)
                    .append(",a")
                    .append(i % 3)
                    .append(",g")
                    .append(i % 2)
                    .append(',');
            log.append('"')
                    .append(pattern.format(time.plusDays(i).plusMinutes(i)))
                    .append("\"\n");
        }
        var mapping = Logs.recognise(log.toString()).mapping();
        assertThat(mapping.timeFormat()).isEqualTo(format);
        assertThat(Logs.read(log.toString(), mapping).skipped().events()).isZero();
    }

    @Test
    void countsSince1970UnderANameOfTime() {
        var seconds =
                Logs.recognise("case,activity,team,timestamp\n1,a,A,1700000000\n1,b,B,1700000900\n2,a,A,1700000950\n");
        assertThat(seconds.mapping().timeFormat()).isEqualTo(TimeFormats.EPOCH_SECONDS);
        var millis = Logs.recognise(
                "case,activity,team,timestamp\n1,a,A,1700000000123\n1,b,B,1700000900123\n2,a,A,1700000950123\n");
        assertThat(millis.mapping().timeFormat()).isEqualTo(TimeFormats.EPOCH_MILLIS);
    }

    @Test
    void monthFirstIsFoundByADayAfterTheTwelfth() {
        var found = Logs.recognise("case,activity,team,time\n1,a,A,3/1/2024 10:00\n1,b,B,3/13/2024 11:00\n");
        assertThat(found.mapping().timeFormat()).isEqualTo("M/d/yyyy HH:mm");
    }

    @Test
    void monthFirstIsFoundByTheOrderWithinCases() {
        // Read day first, the third row would lie before the second.
        var found = Logs.recognise(
                "case,activity,team,time\n1,a,A,1/10/2024 10:00\n1,b,B,1/11/2024 11:00\n1,c,A,2/1/2024 11:00\n");
        assertThat(found.mapping().timeFormat()).isEqualTo("M/d/yyyy HH:mm");
        assertThat(found.warnings()).extracting(Recognition.Warning::code).doesNotContain(Code.DAY_OR_MONTH_FIRST);
    }

    @Test
    void withoutEvidenceTheDayComesFirstAndItIsSaid() {
        var found = Logs.recognise("case,activity,team,time\n1,a,A,3/3/2024 10:00\n1,b,B,4/4/2024 11:00\n");
        assertThat(found.mapping().timeFormat()).isEqualTo("d/M/yyyy HH:mm");
        assertThat(found.warnings()).extracting(Recognition.Warning::code).contains(Code.DAY_OR_MONTH_FIRST);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void separatorsEvenWhereOthersStandInTheText(String separator) {
        String log = String.join(separator, "case", "activity", "team", "time") + "\n"
                + String.join(separator, "1", "\"one, two; three | four\"", "A", "2024-01-01 10:00") + "\n"
                + String.join(separator, "1", "\"a\tb\"", "B", "2024-01-01 11:00") + "\n";
        assertThat(Logs.recognise(log).mapping().dialect().separator()).isEqualTo(separator.charAt(0));
    }

    @Test
    void aTimeThatIsConstantWithinCasesIsNotTheEvents() {
        var found = Logs.recognise("""
                ticket,status,team,timestamp,changed
                1,open,A,2024-01-01 10:00,2024-01-01 10:01
                1,done,B,2024-01-01 10:00,2024-01-01 12:00
                2,open,A,2024-01-02 10:00,2024-01-02 10:01
                2,done,B,2024-01-02 10:00,2024-01-02 12:00
                """);
        assertThat(found.mapping().time()).isEqualTo("changed");
    }

    @Test
    void xesIsFoundByLookingWhateverItsName() {
        var found = Logs.recognise(
                Logs.xes(
                        "<event><date key=\"time:timestamp\" value=\"2024-01-01T00:00:00Z\"/><string key=\"org:group\" value=\"A\"/></event>"
                                + "<event><date key=\"time:timestamp\" value=\"2024-01-02T00:00:00Z\"/><string key=\"org:group\" value=\"B\"/></event>"));
        assertThat(found.format()).isEqualTo(LogFormat.XES);
        assertThat(found.mapping().units()).containsExactly("org:group");
        assertThat(found.mapping().activity()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "GB18030", "windows-1252", "ISO-8859-1"})
    void xesInEveryEncodingItMayDeclare(String encoding) {
        String unit = encoding.startsWith("UTF") || encoding.startsWith("GB") ? "财务部" : "Trésor";
        String log =
                ("<?xml version=\"1.0\" encoding=\"%s\"?>\n<log><trace><event><date key=\"time:timestamp\" value=\"2024-01-01\"/>"
                                + "<string key=\"org:group\" value=\"%s\"/></event></trace></log>")
                        .formatted(encoding, unit);
        var source = Logs.source(log, Charset.forName(encoding));
        assertThat(Logs.recognise(source).attributes()).hasSize(3);
        var read = Logs.read(source, Mapping.xes());
        assertThat(ServiceChain.of(read, "org:group").units())
                .extracting(Unit::name)
                .containsExactly(unit);
        assertThat(read.cases()).isEqualTo(1);
        assertThat(read.columns().caseNames().name(0)).isEqualTo("#1");
    }

    @Test
    void anEncodingMarkedByABomInXes() {
        byte[] log = ("\uFEFF"
                        + Logs.xes("<event><date key=\"time:timestamp\" value=\"2024-01-01\"/>"
                                + "<string key=\"org:group\" value=\"A\"/></event>"))
                .getBytes(StandardCharsets.UTF_8);
        assertThat(Logs.read(Logs.source(log), Mapping.xes()).events()).isEqualTo(1);
    }
}
