package dev.neike.command;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.Skipped;
import dev.neike.eventlog.chain.Overlap;
import dev.neike.eventlog.chain.Relation;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.eventlog.chain.Summary;
import dev.neike.relation.Finding;
import dev.neike.relation.FindingsPage;
import dev.neike.relation.ledger.ChainFigures;
import dev.neike.shell.Formats;
import dev.neike.shell.Texts;
import java.io.PrintStream;
import java.time.Duration;
import java.util.List;

/** Prints counts, the strongest relations and the findings of each level to a terminal. */
final class ChainPrinter {

    private static final int STRONGEST = 10;

    /** A terminal has no pages to lead to. */
    static final FindingsPage.Paths NOWHERE = new FindingsPage.Paths() {
        @Override
        public String relationPath(int from, int to) {
            return "";
        }

        @Override
        public String unitPath(int unit) {
            return "";
        }
    };

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
        findings(FindingsPage.of(ChainFigures.of(chain, span(log)), texts, NOWHERE));
    }

    static Duration span(EventLog log) {
        return Duration.between(log.from(), log.to());
    }

    private void findings(FindingsPage findings) {
        findings("chain.findings.costliest", findings.costliest());
        findings("chain.findings.ping-pong", findings.pingPong());
        findings("chain.findings.waits", findings.waits());
        findings("chain.findings.queues", findings.queues());
    }

    private void findings(String titleKey, List<Finding> findings) {
        section(titleKey);
        if (findings.isEmpty()) {
            out.println("  " + texts.of("chain.findings.none"));
        }
        findings.forEach(finding -> out.println("  " + finding.sentence()));
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
