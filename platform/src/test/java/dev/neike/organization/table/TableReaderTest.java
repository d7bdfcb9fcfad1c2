package dev.neike.organization.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.neike.organization.table.UnreadableTable.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {

    private enum Fruit implements Heading {
        NAME("name|名称"),
        COLOUR("colour|颜色");

        private final String names;

        Fruit(String names) {
            this.names = names;
        }

        @Override
        public Set<String> names() {
            return Set.of(names.split("\\|"));
        }

        @Override
        public boolean needed() {
            return this == NAME;
        }

        @Override
        public String textKey() {
            return name();
        }
    }

    private final TableReader<Fruit> reader = new TableReader<>(Fruit.class);

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "，", "；"})
    void findsTheSeparator(String separator) throws UnreadableTable {
        Table<Fruit> table = read("name" + separator + "colour\nplum" + separator + "blue\n");
        assertThat(table.separator()).isEqualTo(separator.charAt(0));
        assertThat(table.rows().getFirst().get(Fruit.COLOUR)).isEqualTo("blue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void findsTheEncoding(String encoding) throws UnreadableTable {
        Table<Fruit> table = reader.read("名称,颜色\n李子,蓝\n".getBytes(Charset.forName(encoding)));
        assertThat(table.rows().getFirst().get(Fruit.NAME)).isEqualTo("李子");
        assertThat(table.encoding()).isEqualTo(encoding.equals("UTF-8") ? "UTF-8" : "GB18030");
    }

    @Test
    void followsAByteOrderMark() throws UnreadableTable {
        assertThat(read("\uFEFFname,colour\nplum,blue\n").rows()).hasSize(1);
        byte[] wide = "\uFEFFname\tcolour\n李子\t蓝\n".getBytes(StandardCharsets.UTF_16LE);
        assertThat(reader.read(wide).rows().getFirst().get(Fruit.NAME)).isEqualTo("李子");
    }

    @Test
    void refusesWhatIsNoText() {
        refuses(Reason.ENCODING, "name,colour\nplum,blue\n".getBytes(StandardCharsets.UTF_16LE));
        refuses(Reason.ENCODING, new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xFF});
        refuses(Reason.ENCODING, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'n', (byte) 0xFF});
    }

    @Test
    void refusesWhatHasNoLinesOrHeadings() {
        refuses(Reason.EMPTY, new byte[0]);
        refuses(Reason.EMPTY, " \n\n \t\n".getBytes(StandardCharsets.UTF_8));
        assertThat(refuses(Reason.HEADING, "taste,colour\nsweet,blue\n".getBytes(StandardCharsets.UTF_8))
                        .seen())
                .containsExactly("taste", "colour");
    }

    @Test
    void readsQuotesLineBreaksAndEmoji() throws UnreadableTable {
        Table<Fruit> table = read("name,colour\r\n\"plum, \"\"blue\"\"\r\nand ripe 🙂\",blue\r\nfig\r\n");
        assertThat(table.rows().getFirst().get(Fruit.NAME)).isEqualTo("plum, \"blue\" and ripe 🙂");
        assertThat(table.rows().getLast().line()).isEqualTo(4);
        assertThat(table.rows().getLast().get(Fruit.COLOUR)).isEmpty();
    }

    @Test
    void saysNearWhichLineAQuoteIsBroken() {
        UnreadableTable trouble =
                refuses(Reason.QUOTES, "name,colour\nfig,red\n\"plum\"x,blue\n".getBytes(StandardCharsets.UTF_8));
        assertThat(trouble.line()).isEqualTo(3);
    }

    @Test
    void knowsHeadingsHoweverTheyAreWritten() throws UnreadableTable {
        assertThat(read(" NAME *,Taste\nplum,sweet\n").unknown()).containsExactly("Taste");
    }

    @Test
    void marksFieldsBeyondTheLastColumn() throws UnreadableTable {
        assertThat(read("name,colour\nplum,blue,,\n").rows().getFirst().surplus())
                .isFalse();
        assertThat(read("name,colour\nplum,blue,round\n").rows().getFirst().surplus())
                .isTrue();
    }

    private Table<Fruit> read(String text) throws UnreadableTable {
        return reader.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private UnreadableTable refuses(Reason reason, byte[] content) {
        return assertThatExceptionOfType(UnreadableTable.class)
                .isThrownBy(() -> reader.read(content))
                .matches(trouble -> trouble.reason() == reason)
                .actual();
    }
}
