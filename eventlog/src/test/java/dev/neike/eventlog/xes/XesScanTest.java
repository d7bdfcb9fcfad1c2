package dev.neike.eventlog.xes;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.eventlog.Limits;
import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.RealLogs;
import dev.neike.eventlog.input.BlockInput;
import dev.neike.eventlog.input.Blocks;
import dev.neike.eventlog.input.LogInput;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongSupplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fast walk hears what the full parser hears, or gives up; it never accepts what the full parser refuses. */
class XesScanTest {

    private static final String LOG = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <!-- a comment, with <tags> & "quotes" -->
            <log xes.version="1.0" xmlns="http://www.xes-standard.org/">
            \t<extension name="Concept" prefix="concept" uri="http://x/y"/>
            \t<global scope="event"><string key="concept:name" value="UNKNOWN"/></global>
            \t<int key="count" value="3"><float key="nested" value="1.5"/></int>
            \t<trace>
            \t\t<string key="concept:name" value="c&amp;1 &#10; &#x4E2D;é部👩"/>
            \t\t<event><string key="org:group" value='A "quoted" '/><date key="time:timestamp" value="2024-01-01"/>
            \t\t\t<list key="l"><values><string key="in" value="x"/></values></list></event>
            \t\t<event/>
            \t\t<!-- between -->
            \t\t<event>
            \t\t\t<string value="first the value" key="org:group"></string>
            \t\t\t<string key="two
            lines" value="a
            b"/>
            \t\t</event>
            \t</trace>
            \t<event><string key="out" value="side"/></event>
            </log>
            """;

    @Test
    void theSameOnALogWithEverything() {
        var fast = fast(LOG.getBytes(StandardCharsets.UTF_8));
        assertThat(fast).isPresent().isEqualTo(full(LOG.getBytes(StandardCharsets.UTF_8)));
        assertThat(fast.orElseThrow()).contains("event org:group=first the value", "end event true");
    }

    @Property(tries = 3_000)
    void theSameOrGivenUpOnADamagedLog(@ForAll long seed) {
        var random = new Random(seed);
        byte[] bytes = LOG.getBytes(StandardCharsets.UTF_8);
        byte[] damage = "<>&\"'/=! -?\n\0\tkevalu:;#x\u00e9[]".getBytes(StandardCharsets.UTF_8);
        var damaged = new java.io.ByteArrayOutputStream();
        int places = 1 + random.nextInt(2);
        damaged.write(bytes, 0, LOG.indexOf("\n"));
        int from = LOG.indexOf("\n"); // the declaration is looked at by XmlBytes
        for (int i = 0; i < places && from < bytes.length; i++) {
            int at = from + random.nextInt(bytes.length - from);
            damaged.write(bytes, from, at - from);
            from = at;
            switch (random.nextInt(4)) {
                case 0 -> from = Math.min(bytes.length, at + 1 + random.nextInt(3));
                case 1 -> damaged.write(damage[random.nextInt(damage.length)]);
                case 2 -> {
                    damaged.write(damage[random.nextInt(damage.length)]);
                    from = at + 1;
                }
                default -> {
                    int again = random.nextInt(bytes.length);
                    damaged.write(bytes, again, Math.min(20, bytes.length - again));
                }
            }
        }
        damaged.write(bytes, from, bytes.length - from);
        byte[] log = damaged.toByteArray();
        var fast = fast(log);
        if (fast.isPresent()) {
            assertThat(full(log))
                    .as(() -> new String(log, StandardCharsets.UTF_8))
                    .isEqualTo(fast);
        }
    }

    @Test
    void valuesOfNothingButWhiteSpaceStayAsTheyAre() {
        byte[] log = "<log><trace><event><string key=\"\t\" value=\" \"/></event></trace></log>"
                .getBytes(StandardCharsets.UTF_8);
        assertThat(fast(log)).isPresent().isEqualTo(full(log));
        assertThat(full(log).orElseThrow()).contains("event  = ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<log>text</log>",
                "<log><![CDATA[x]]></log>",
                "<!DOCTYPE log><log/>",
                "<log/><log/>",
                "<log></trace>",
                "<log><a></log></a>",
                "<log",
                "<log a=\"1\" a=\"2\"/>",
                "<log a=\"<\"/>",
                "<log a=\"&x;\"/>",
                "<log a=\"\u0001\"/>",
                "<log a=\"1\"b=\"2\"/>",
                "<x:log/>",
                "<log><?pi?></log>",
                "<log><!-- -- --></log>",
                " <?xml version=\"1.0\"?><log/>",
                "<1/>",
                "< log/>",
                "<log></log",
                "<log></log x=\"1\">",
                "",
                "<log a=\"&#0;\"/>"
            })
    void whatIsNotSimpleIsLeftToTheFullParser(String document) {
        assertThat(fast(document.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Test
    void bytesThatAreNoUtf8AreLeftToTheFullParser() {
        for (int[] wrong : new int[][] {
            {0xFF},
            {0xC0, 0x80},
            {0xE0, 0x80, 0x80},
            {0xED, 0xA0, 0x80},
            {0xF4, 0x90, 0x80, 0x80},
            {0xC3},
            {0xEF, 0xBF, 0xBF}
        }) {
            var bytes = new java.io.ByteArrayOutputStream();
            bytes.writeBytes("<log a=\"".getBytes(StandardCharsets.UTF_8));
            for (int b : wrong) {
                bytes.write(b);
            }
            bytes.writeBytes("\"/>".getBytes(StandardCharsets.UTF_8));
            assertThat(fast(bytes.toByteArray())).isEmpty();
        }
    }

    @Test
    void theRealLogsAreSimple() throws IOException {
        for (String file : List.of(
                "sepsis.xes.gz", "permit-receipt.xes.gz", "volvo-incidents.xes.gz", "university-travel.xes.gz")) {
            byte[] log;
            try (var input = LogInput.open(RealLogs.source(file), Limits.standard())) {
                log = input.stream().readAllBytes();
            }
            var fast = fast(log);
            assertThat(fast).as(file).isPresent();
            assertThat(fast.equals(full(log))).as(file).isTrue();
        }
    }

    private static Optional<List<String>> fast(byte[] document) {
        var eventKeys = new KeyTable(true);
        var traceKeys = new KeyTable(true);
        var heard = new Heard(eventKeys, traceKeys);
        try (var blocks = new Blocks(new ByteArrayInputStream(document))) {
            new XesScan(blocks, Limits.standard(), eventKeys, traceKeys, heard, () -> {}).walk();
            return Optional.of(heard.all);
        } catch (NotSimple e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static Optional<List<String>> full(byte[] document) {
        var eventKeys = new KeyTable(true);
        var traceKeys = new KeyTable(true);
        var heard = new Heard(eventKeys, traceKeys);
        try (var blocks = new Blocks(new ByteArrayInputStream(document))) {
            new XesWalk(new BlockInput(blocks, Limits.standard(), () -> {}), eventKeys, traceKeys, heard).walk(false);
            return Optional.of(heard.all);
        } catch (LogRefused e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private record Heard(KeyTable eventKeys, KeyTable traceKeys, List<String> all) implements XesHandler {

        Heard(KeyTable eventKeys, KeyTable traceKeys) {
            this(eventKeys, traceKeys, new ArrayList<>());
        }

        @Override
        public void beginTrace() {
            all.add("trace");
        }

        @Override
        public void attribute(boolean ofEvent, int slot, String type, byte[] value, int from, int to) {
            String key = (ofEvent ? eventKeys : traceKeys).seen().get(slot);
            all.add((ofEvent ? "event " : "trace ") + key + "="
                    + new String(value, from, to - from, StandardCharsets.UTF_8));
        }

        @Override
        public void endEvent(boolean inTrace, LongSupplier line) {
            all.add("end event " + inTrace);
        }

        @Override
        public void endTrace() {
            all.add("end trace");
        }
    }
}
