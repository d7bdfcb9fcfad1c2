package dev.neike.relation;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.Spread;
import dev.neike.shell.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The table as CSV for spreadsheets: times in seconds, names that a spreadsheet would take for a formula made harmless. */
final class RelationCsv {

    private static final List<String> COLUMNS = List.of(
            "from",
            "to",
            "handovers",
            "cases",
            "returned",
            "cases-returned",
            "waiting-mean",
            "waiting-p50",
            "waiting-p85",
            "waiting-p95",
            "waiting-exact",
            "holding-mean",
            "holding-p50",
            "holding-p85",
            "holding-p95",
            "lost",
            "gain-mean",
            "gain-p85");

    private RelationCsv() {}

    static byte[] write(List<RelationFigures> relations, Texts texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
        try (CsvWriter csv = CsvWriter.builder().build(out)) {
            csv.writeRecord(COLUMNS.stream()
                    .map(column -> texts.of("chain.csv." + column))
                    .toList());
            relations.forEach(relation -> csv.writeRecord(row(relation, texts).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static Stream<String> row(RelationFigures relation, Texts texts) {
        Spread waiting = relation.waiting();
        Optional<Spread> holding = relation.holding();
        return Stream.of(
                harmless(relation.giver().name()),
                harmless(relation.receiver().name()),
                Long.toString(relation.handovers()),
                number(relation.cases()),
                Long.toString(relation.returned()),
                number(relation.casesReturned()),
                seconds(waiting.mean()),
                seconds(waiting.p50()),
                seconds(waiting.p85()),
                seconds(waiting.p95()),
                texts.of(waiting.estimated() ? "chain.csv.no" : "chain.csv.yes"),
                seconds(relation.holdingMean()),
                holding.map(it -> seconds(it.p50())).orElse(""),
                holding.map(it -> seconds(it.p85())).orElse(""),
                holding.map(it -> seconds(it.p95())).orElse(""),
                seconds(relation.lostSeconds()),
                relation.cost().map(it -> seconds(it.gainMeanSeconds())).orElse(""),
                relation.cost().map(it -> seconds(it.gainP85Seconds())).orElse(""));
    }

    /** An apostrophe before what would begin a formula. */
    static String harmless(String name) {
        return name.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + name : name;
    }

    private static String number(OptionalLong value) {
        return value.isPresent() ? Long.toString(value.getAsLong()) : "";
    }

    private static String seconds(OptionalDouble value) {
        return value.isPresent() ? seconds(value.getAsDouble()) : "";
    }

    private static String seconds(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
