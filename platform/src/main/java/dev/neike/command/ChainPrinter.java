package dev.neike.command;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.Skipped;
import dev.neike.eventlog.chain.Overlap;
import dev.neike.eventlog.chain.Relation;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.eventlog.chain.Summary;
import dev.neike.relation.findings.FindingSentences;
import dev.neike.shell.Formats;
import dev.neike.shell.Texts;
import java.io.PrintStream;
import java.util.List;

/** Prints counts, the strongest relations and the findings of each level to a terminal. */
final class ChainPrinter {

    private static final int STRONGEST = 10;

    private final Texts texts;
    private final Formats formats;
    private final PrintStream out;

    ChainPrinter(Texts texts, PrintStream out) {
        this.texts = texts;
        this.formats = texts.formats();
        this.out = out;
    }

    void print(String name, EventLog log, List<ServiceChain> chains) {
        Skipped skipped = log.skipped();
        if (skipped.events() > 0) {
            out.println(texts.of(
                    "command.skipped",
                    skipped.events(),
                    skipped.unreadableTime(),
                    skipped.withoutTime(),
                    skipped.withoutCase()));
        }
        chains.forEach(chain -> print(name, log, chain));
    }

    private void print(String name, EventLog log, ServiceChain chain) {
        out.println();
        out.println(texts.of("command.heading", name, chain.level()));
        counts(chain.summary());
        if (chain.level().equals(log.mapping().resource())) {
            out.println(texts.of("command.persons", chain.level()));
        }
        Overlap overlap = chain.overlap();
        if (overlap.rows() > 0) {
            out.println(texts.of(
                    "command.overlap", overlap.rows(), overlap.handovers(), formats.duration(overlap.seconds())));
        }
        section("command.strongest");
        chain.relations().stream().limit(STRONGEST).forEach(this::relation);
        new FindingSentences(texts)
                .sections(chain.findings(), chain.medianOfMedianWaits())
                .forEach(section -> {
                    out.println();
                    out.println(section.title());
                    out.println("  " + section.note());
                    section.sentences().forEach(sentence -> out.println("  " + sentence.text()));
                });
    }

    private void counts(Summary summary) {
        out.println(texts.of(
                "command.counts.events",
                summary.cases(),
                summary.events(),
                summary.eventsWithoutUnit(),
                summary.units()));
        out.println(texts.of(
                "command.counts.handovers", summary.handovers(), summary.casesWithHandover(), summary.relations()));
        out.println(texts.of("command.counts.ping-pongs", summary.pingPongs(), summary.casesWithPingPong()));
    }

    private void relation(Relation relation) {
        out.println("  "
                + texts.of(
                        "command.relation",
                        relation.from(),
                        relation.to(),
                        relation.handovers(),
                        formats.duration(relation.waiting().p50()),
                        formats.duration(relation.waiting().p85()),
                        relation.returned()));
    }

    private void section(String key) {
        out.println();
        out.println(texts.of(key));
    }
}
