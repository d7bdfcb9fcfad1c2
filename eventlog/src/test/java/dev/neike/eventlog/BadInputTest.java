package dev.neike.eventlog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.neike.eventlog.LogRefused.Reason;
import dev.neike.eventlog.chain.ServiceChain;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is wrong with a log is said in one sentence, with its place; nothing is read in part. */
class BadInputTest {

    private static final Mapping CSV = Mapping.csv("case", "act", "time", "unit");
    private static final String HEADER = "case,act,time,unit\n";
    private static final String EVENT =
            "<event><date key=\"time:timestamp\" value=\"2024-01-01T00:00:00Z\"/><string key=\"org:group\" value=\"A\"/></event>";

    @Test
    void malformedXmlIsRefusedWithLineAndColumn() {
        var refused = refused(Logs.xes(EVENT + "\n<event></trace>"), Mapping.xes());
        assertThat(refused.reason()).isEqualTo(Reason.MALFORMED_XML);
        assertThat(refused.line()).hasValue(5);
        assertThat(refused.column().orElseThrow()).isBetween(8L, 17L);
        assertThat(refused).hasMessageContaining("line 5").hasMessageNotContaining("\n");
    }

    @Test
    void xmlThatEndsTooEarlyIsMalformed() {
        String whole = Logs.xes(EVENT);
        var refused = refused(whole.substring(0, whole.length() - 10), Mapping.xes());
        assertThat(refused.reason()).isEqualTo(Reason.MALFORMED_XML);
    }

    @Test
    void otherXmlIsNoLog() {
        assertThat(refused("<html><body/></html>", Mapping.xes()).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void truncatedGzipIsRefused() {
        byte[] whole = Logs.gzip(Logs.xes(EVENT.repeat(5_000)).getBytes(StandardCharsets.UTF_8));
        for (int length : new int[] {5, 100, whole.length / 2, whole.length - 4}) {
            var refused = refused(Logs.source(Arrays.copyOf(whole, length)), Mapping.xes());
            assertThat(refused.reason()).as("%d bytes", length).isEqualTo(Reason.TRUNCATED_GZIP);
        }
    }

    @Test
    void damagedGzipIsRefused() {
        byte[] whole = Logs.gzip((HEADER + row(1)).repeat(2_000).getBytes(StandardCharsets.UTF_8));
        Arrays.fill(whole, 40, 60, (byte) 0x5A);
        assertThat(refused(Logs.source(whole), CSV).reason()).isIn(Reason.DAMAGED_GZIP, Reason.TRUNCATED_GZIP);
    }

    @Test
    @Tag("slow")
    void aZipBombIsRefusedLongBeforeItIsUnpacked() {
        byte[] bomb = Logs.gzip(new byte[80 << 20]);
        assertThat(bomb.length).isLessThan(200_000);
        var refused = refused(Logs.source(bomb), Mapping.xes());
        // Zeros are no XML either; whichever is noticed first, it is refused.
        assertThat(refused.reason()).isIn(Reason.EXPANDS_TOO_MUCH, Reason.MALFORMED_XML);
        byte[] spaces = (HEADER + " ".repeat(80 << 20)).getBytes(StandardCharsets.UTF_8);
        assertThat(refused(Logs.source(Logs.gzip(spaces)), CSV).reason())
                .isIn(Reason.EXPANDS_TOO_MUCH, Reason.TOO_LARGE);
        byte[] rows = (HEADER + row(1).repeat(2_700_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(refused(Logs.source(Logs.gzip(rows)), CSV).reason()).isEqualTo(Reason.EXPANDS_TOO_MUCH);
    }

    @Test
    void limitsAreSettable() {
        var source = Logs.source(Logs.gzip((HEADER + row(1).repeat(1_000)).getBytes(StandardCharsets.UTF_8)));
        var bytes = new Limits(10_000, 1_000, 100, 1_000_000);
        assertThatThrownBy(() -> EventLog.read(source, CSV, Progress.none(), bytes))
                .isInstanceOfSatisfying(
                        LogRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.EXPANDS_TOO_MUCH));
        var events = new Limits(1 << 30, 1_000, 100, 1_000_000);
        assertThatThrownBy(() -> EventLog.read(source, CSV, Progress.none(), events))
                .isInstanceOfSatisfying(
                        LogRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void aValueWithoutEndIsRefused() {
        var limits = new Limits(1 << 30, 1_000, 100, 1 << 20);
        String huge = "x".repeat(4 << 20);
        var xes = Logs.source(Logs.xes("<event><string key=\"a\" value=\"" + huge + "\"/></event>"));
        assertThatThrownBy(() -> EventLog.read(xes, Mapping.xes(), Progress.none(), limits))
                .isInstanceOfSatisfying(
                        LogRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
        var csv = Logs.source(HEADER + row(1) + "\"" + huge);
        assertThatThrownBy(() -> EventLog.read(csv, CSV, Progress.none(), limits))
                .isInstanceOfSatisfying(
                        LogRefused.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void nestingWithoutEndIsRefused() {
        assertThat(refused(Logs.xes("<list key=\"a\">".repeat(10_000)), Mapping.xes())
                        .reason())
                .isEqualTo(Reason.MALFORMED_XML);
    }

    @Test
    void aDocumentTypeIsRefusedAndNothingFetched() {
        String external = "<?xml version=\"1.0\"?>\n<!DOCTYPE log [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>\n"
                + "<log><trace><string key=\"concept:name\" value=\"&x;\"/>" + EVENT + "</trace></log>";
        var refused = refused(external, Mapping.xes());
        assertThat(refused.reason()).isEqualTo(Reason.DOCUMENT_TYPE);
        assertThat(refused.line()).hasValue(2);
        String remote = "<!DOCTYPE log SYSTEM \"http://127.0.0.1:1/log.dtd\"><log/>";
        assertThat(refused(remote, Mapping.xes()).reason()).isEqualTo(Reason.DOCUMENT_TYPE);
        assertThat(refusedLook(Logs.source(external)).reason()).isEqualTo(Reason.DOCUMENT_TYPE);
    }

    @Test
    void anUndeclaredEntityIsMalformed() {
        assertThat(refused("<log>&x;</log>", Mapping.xes()).reason()).isEqualTo(Reason.MALFORMED_XML);
    }

    @Test
    void aWrongEncodingIsRefusedWithItsRow() {
        byte[] chinese = (HEADER + row(1) + "c,办,2024-01-01,财务部\n").getBytes(Charset.forName("GB18030"));
        var refused = refused(Logs.source(chinese), CSV);
        assertThat(refused.reason()).isEqualTo(Reason.WRONG_ENCODING);
        assertThat(refused.row()).hasValue(2);
        assertThat(refused.line()).hasValue(3);
        var other = refused(Logs.source(new byte[] {'a', '\n', (byte) 0xFF, (byte) 0xFF, '\n'}), encoded("GB18030"));
        assertThat(other.reason()).isEqualTo(Reason.WRONG_ENCODING);
        assertThat(other.line()).hasValue(2);
        assertThat(refused(HEADER, encoded("klingon")).reason()).isEqualTo(Reason.BAD_MAPPING);
    }

    @Test
    void wrongBytesInXmlAreMalformed() {
        byte[] bytes = Logs.xes(EVENT.replace("\"A\"", "\"é\"")).getBytes(StandardCharsets.ISO_8859_1);
        assertThat(refused(Logs.source(bytes), Mapping.xes()).reason()).isEqualTo(Reason.MALFORMED_XML);
    }

    @Test
    void unreadableTimesAreCountedByRowAndRefusedOverAShare() {
        String log = HEADER + IntStream.range(0, 98).mapToObj(BadInputTest::row).collect(Collectors.joining())
                + "c,a,yesterday,A\nc,a,,A\n";
        var skipped = Logs.read(log, CSV).skipped();
        assertThat(skipped.events()).isEqualTo(2);
        assertThat(skipped.rows())
                .containsExactly(
                        new Skipped.Row(99, 100, Skipped.Why.UNREADABLE_TIME, "yesterday"),
                        new Skipped.Row(100, 101, Skipped.Why.WITHOUT_TIME, ""));
        var refused = refused(log, CSV.with(Map.of("tolerated", "0.01")));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_MANY_UNREADABLE);
        assertThat(refused.row()).hasValue(99);
        assertThat(refused.arguments()).containsEntry("refused", "2").containsEntry("events", "100");
        assertThat(refused).hasMessageContaining("yesterday");
    }

    @Test
    void onlyTheFirstFiftyRefusedRowsAreKept() {
        String log = HEADER + row(1) + "c,a,never,A\n".repeat(80);
        var skipped = Logs.read(log, CSV.with(Map.of("tolerated", "1"))).skipped();
        assertThat(skipped.unreadableTime()).isEqualTo(80);
        assertThat(skipped.rows()).hasSize(50);
    }

    @Test
    void eventsWithoutCaseAreCounted() {
        var csv = Logs.read(HEADER + row(1) + ",a,2024-01-01,A\n", CSV.with(Map.of("tolerated", "0.5")));
        assertThat(csv.skipped().withoutCase()).isEqualTo(1);
        String outside =
                "<log><trace><string key=\"concept:name\" value=\"c\"/>" + EVENT + "</trace>" + EVENT + "</log>";
        var xes = Logs.read(outside, Mapping.xes().with(Map.of("tolerated", "0.5")));
        assertThat(xes.skipped().withoutCase()).isEqualTo(1);
        assertThat(xes.events()).isEqualTo(1);
    }

    @Test
    void namesThatTheLogDoesNotHaveAreRefusedWithThoseItHas() {
        var refused = refused(HEADER + row(1), CSV.withUnits("team"));
        assertThat(refused.reason()).isEqualTo(Reason.NO_SUCH_ATTRIBUTE);
        assertThat(refused.arguments())
                .containsEntry("name", "team")
                .containsEntry("attributes", "case\nact\ntime\nunit")
                .containsEntry("more", "0");
        assertThat(refused(Logs.xes(EVENT), Mapping.xes().withUnits("team")).arguments())
                .containsEntry("attributes", "time:timestamp\norg:group\ncase:concept:name");
        assertThat(refused(HEADER + row(1), CSV.withUnits()).reason()).isEqualTo(Reason.NO_UNIT_ATTRIBUTE);
        assertThat(refused(HEADER + row(1), CSV.with(Map.of("case", ""))).reason())
                .isEqualTo(Reason.NO_CASE_COLUMN);
        assertThat(refused(HEADER + row(1), CSV.with(Map.of("time", ""))).reason())
                .isEqualTo(Reason.NO_TIME_COLUMN);
    }

    @Test
    void tenThousandAttributesWorkAndARefusalNamesTwentyOfThem() {
        String names = IntStream.range(0, 10_000).mapToObj(i -> "a" + i).collect(Collectors.joining(","));
        String values = ",1".repeat(10_000);
        String csv = "case,act,time,unit," + names + "\n" + "c,a,2024-01-01,A" + values + "\nc,a,2024-01-02,B" + values
                + "\n";
        assertThat(ServiceChain.of(Logs.read(csv, CSV), "unit").summary().handovers())
                .isEqualTo(1);
        assertThat(Logs.recognise(csv).attributes()).hasSize(10_004);
        var refused = refused(csv, CSV.withUnits("b"));
        assertThat(refused.arguments().get("attributes")).hasLineCount(20);
        assertThat(refused.arguments()).containsEntry("more", "9984");
        String attributes = IntStream.range(0, 10_000)
                .mapToObj(i -> "<int key=\"a" + i + "\" value=\"1\"/>")
                .collect(Collectors.joining());
        String xes = Logs.xes(
                EVENT + EVENT.replace("<event>", "<event>" + attributes).replace("\"A\"", "\"B\""));
        assertThat(ServiceChain.of(Logs.read(xes, Mapping.xes()), "org:group")
                        .summary()
                        .handovers())
                .isEqualTo(1);
        assertThat(Logs.recognise(xes).attributes()).hasSize(10_003);
    }

    @Test
    void anEmptyFileAndALogWithoutEventsAreRefused() {
        for (String nothing : new String[] {"", "\n \n", "\uFEFF"}) {
            assertThat(refused(nothing, CSV).reason()).isEqualTo(Reason.EMPTY_FILE);
            assertThat(refusedLook(Logs.source(nothing)).reason()).isEqualTo(Reason.EMPTY_FILE);
        }
        assertThat(refused(Logs.source(Logs.gzip(new byte[0])), Mapping.xes()).reason())
                .isEqualTo(Reason.EMPTY_FILE);
        assertThat(refused(HEADER, CSV).reason()).isEqualTo(Reason.NO_EVENTS);
        assertThat(refused("<log/>", Mapping.xes()).reason()).isEqualTo(Reason.NO_EVENTS);
        assertThat(refusedLook(Logs.source("<log/>")).reason()).isEqualTo(Reason.NO_EVENTS);
        assertThat(refusedLook(Logs.source(HEADER)).reason()).isEqualTo(Reason.NO_EVENTS);
    }

    @Test
    void otherFormatsAreRefused() {
        assertThat(refusedLook(Logs.source("PK\3\4\0\0\0\0zip")).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
        assertThat(refusedLook(Logs.source("just some words\nand more of them\n"))
                        .reason())
                .isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void aQuoteThatNeverEndsIsRefusedWithItsLine() {
        var refused = refused(HEADER + row(1) + "c,\"open,2024-01-01,A\n" + row(2), CSV);
        assertThat(refused.reason()).isEqualTo(Reason.MALFORMED_CSV);
        assertThat(refused.line()).hasValue(3);
    }

    @Test
    void whoListensCanCancel() {
        String log = HEADER + row(1).repeat(100_000);
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() -> EventLog.read(Logs.source(log), CSV, (read, total, events) -> events < 20_000));
    }

    @Test
    void whoListensHearsOfBytesAndEvents() throws IOException {
        byte[] log = (HEADER + row(1).repeat(100_000)).getBytes(StandardCharsets.UTF_8);
        var last = new long[3];
        EventLog.read(Logs.source(log), CSV, (read, total, events) -> {
            assertThat(read).isGreaterThanOrEqualTo(last[0]);
            assertThat(events).isGreaterThanOrEqualTo(last[2]);
            last[0] = read;
            last[1] = total;
            last[2] = events;
            return true;
        });
        assertThat(last).containsExactly(log.length, log.length, 100_000);
    }

    @Test
    void aSourceThatCannotBeReadIsNoRefusal() {
        var source = LogSource.of("broken", 10, () -> new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk on fire");
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return read();
            }
        });
        assertThatThrownBy(() -> EventLog.read(source, CSV))
                .isInstanceOf(IOException.class)
                .hasMessage("disk on fire");
    }

    private static String row(int i) {
        return "c" + i + ",a,2024-01-01T00:00:00Z,A\n";
    }

    private static Mapping encoded(String encoding) {
        return CSV.with(Map.of("encoding", encoding));
    }

    private static LogRefused refused(String log, Mapping mapping) {
        return refused(Logs.source(log), mapping);
    }

    private static LogRefused refused(LogSource source, Mapping mapping) {
        var refused = catchThrowableOfType(LogRefused.class, () -> EventLog.read(source, mapping));
        assertThat(refused).as("refused").isNotNull();
        assertThat(refused.getMessage()).endsWith(".").doesNotContain("\n");
        return refused;
    }

    private static LogRefused refusedLook(LogSource source) {
        var refused = catchThrowableOfType(LogRefused.class, () -> Recognition.recognise(source));
        assertThat(refused).as("refused").isNotNull();
        return refused;
    }
}
