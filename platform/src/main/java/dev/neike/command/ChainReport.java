package dev.neike.command;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.relation.FindingsPage;
import dev.neike.relation.RelationWords;
import dev.neike.relation.ledger.ChainFigures;
import dev.neike.relation.ledger.Measure;
import dev.neike.relation.map.Cartographer;
import dev.neike.relation.map.ChainMap;
import dev.neike.relation.map.MapChoice;
import dev.neike.shell.Texts;
import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The service chain of a log as one file that needs nothing else: no server, no network, no script. */
final class ChainReport {

    private ChainReport() {}

    static void write(Path file, String name, EventLog log, List<ServiceChain> chains, Texts texts) throws IOException {
        List<ReportedChain> reported =
                chains.stream().map(chain -> report(log, chain, texts)).toList();
        Utf8ByteOutput output = new Utf8ByteOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(
                        "report/chain.jte",
                        Map.of(
                                "texts", texts,
                                "words", new RelationWords(texts),
                                "name", name,
                                "log", log,
                                "chains", reported,
                                "style", style()),
                        output);
        try (OutputStream out = Files.newOutputStream(file)) {
            output.writeTo(out);
        }
    }

    private static ReportedChain report(EventLog log, ServiceChain chain, Texts texts) {
        ChainFigures figures = ChainFigures.of(chain, ChainPrinter.span(log));
        ChainMap map = Cartographer.draw(
                figures.relations(),
                figures.loads(),
                Set.of(),
                Measure.WAITING,
                new MapChoice(MapChoice.USUAL, Collections.emptySortedSet(), false));
        boolean persons = chain.level().equals(log.mapping().resource());
        return new ReportedChain(chain, persons, map, FindingsPage.of(figures, texts, ChainPrinter.NOWHERE));
    }

    /** The page leaves our server behind, so its style sheet goes with it. */
    private static Content style() throws IOException {
        try (InputStream in = ChainReport.class.getResourceAsStream("/report/report.css")) {
            String sheet = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return page -> page.writeContent("<style>" + sheet + "</style>");
        }
    }
}
