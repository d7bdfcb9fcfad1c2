package dev.neike.relation;

import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitLoad;
import dev.neike.shell.Formats;
import dev.neike.shell.Texts;

/** One sentence for each kind of finding. */
record FindingWords(ChainPage page, RelationWords words) {

    String costly(RelationFigures relation, RelationFigures.Loss cost, double allLost) {
        Texts texts = words.texts();
        Formats formats = texts.formats();
        String lost = texts.of(
                "chain.finding.costly",
                relation.giver().name(),
                relation.receiver().name(),
                formats.duration(cost.lostSeconds()),
                formats.duration(page.row().usualWait().orElse(0)),
                formats.percent(allLost > 0 ? cost.lostSeconds() / allLost : 0),
                formats.count(relation.handovers()));
        if (cost.gainMeanSeconds().isEmpty() || page.row().durations().isEmpty()) {
            return lost;
        }
        return lost
                + texts.of(
                        "chain.finding.costly.gain",
                        formats.duration(cost.gainMeanSeconds().getAsDouble()),
                        formats.duration(cost.gainP85Seconds().orElse(0)),
                        formats.count(page.row().durations().get().n()));
    }

    String pingPong(PingPong pair) {
        Texts texts = words.texts();
        return texts.of(
                "chain.finding.ping-pong",
                pair.one().name(),
                pair.other().name(),
                words.rate(pair.returned(), pair.handovers()),
                words.rate(pair.returnedThere(), pair.there()),
                words.rate(pair.returnedBack(), pair.back()));
    }

    String wait(RelationFigures relation) {
        boolean estimated = relation.waiting().estimated();
        return words.texts()
                .of(
                        estimated ? "chain.finding.wait.estimated" : "chain.finding.wait",
                        relation.giver().name(),
                        relation.receiver().name(),
                        words.time(relation.waiting().p50(), estimated),
                        words.time(relation.waiting().p85(), estimated),
                        words.texts().formats().count(relation.handovers()));
    }

    String queue(UnitLoad load, double spanSeconds) {
        Texts texts = words.texts();
        Formats formats = texts.formats();
        return texts.of(
                "chain.finding.queue",
                load.unit().name(),
                formats.decimal(load.offeredSeconds() / spanSeconds, 1),
                formats.count(load.arrivals()),
                formats.duration(load.offeredSeconds() / load.arrivals()),
                formats.duration(spanSeconds));
    }
}
