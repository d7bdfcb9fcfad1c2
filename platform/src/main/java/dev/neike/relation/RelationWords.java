package dev.neike.relation;

import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.Spread;
import dev.neike.relation.ledger.UnitName;
import dev.neike.relation.map.ChainMap;
import dev.neike.relation.map.Mark;
import dev.neike.shell.Formats;
import dev.neike.shell.Texts;
import java.util.ArrayList;
import java.util.List;

/** Figures of relations in words: rates with numerator and denominator, quantiles with their n. */
public record RelationWords(Texts texts) {

    private static final double LEAST = 0.001;

    public String pair(UnitName from, UnitName to) {
        return texts.of("chain.pair", from.name(), to.name());
    }

    /** "80 of 255 (31.4 %)". */
    public String rate(long part, long whole) {
        Formats formats = texts.formats();
        return whole == 0
                ? texts.of("chain.rate.none")
                : texts.of("chain.rate", formats.count(part), formats.count(whole), percent(part, whole));
    }

    /** Never 0 % where there is something, never 100 % where something is missing. */
    private String percent(long part, long whole) {
        double share = (double) part / whole;
        if (part > 0 && share < LEAST) {
            return texts.of("chain.rate.under", texts.formats().percent(LEAST));
        }
        return part < whole && share > 1 - LEAST
                ? texts.of("chain.rate.over", texts.formats().percent(1 - LEAST))
                : texts.formats().percent(share);
    }

    /** A time, marked where it is estimated. */
    public String time(double seconds, boolean estimated) {
        String text = texts.formats().duration(seconds);
        return estimated ? texts.of("chain.about", text) : text;
    }

    /** Median, P85 and P95 in one line, with type and n. */
    public String quantiles(Spread spread) {
        return texts.of(
                spread.estimated() ? "chain.quantiles.estimated" : "chain.quantiles",
                time(spread.p50(), spread.estimated()),
                time(spread.p85(), spread.estimated()),
                time(spread.p95(), spread.estimated()),
                texts.formats().count(spread.n()));
    }

    /** What the map says of an arrow, line by line. */
    public String tip(RelationFigures relation) {
        List<String> lines = new ArrayList<>();
        Formats formats = texts.formats();
        lines.add(pair(relation.giver(), relation.receiver()));
        lines.add(
                relation.cases().isPresent()
                        ? texts.of(
                                "chain.tip.handovers.cases",
                                formats.count(relation.handovers()),
                                formats.count(relation.cases().getAsLong()))
                        : texts.of("chain.tip.handovers", formats.count(relation.handovers())));
        lines.add(texts.of("chain.tip.waiting", quantiles(relation.waiting())));
        lines.add(texts.of("chain.tip.returned", rate(relation.returned(), relation.handovers())));
        relation.cost().ifPresent(cost -> lines.add(texts.of("chain.tip.lost", formats.duration(cost.lostSeconds()))));
        return String.join("\n", lines);
    }

    /** What a layer of the map says of an arrow, line by line. */
    public String tip(RelationFigures relation, LayerMap layer) {
        if (layer.isLived()) {
            return tip(relation);
        }
        boolean below = layer.mark(relation) == Mark.LIVED && relation.handovers() == 0;
        String said = texts.of(
                "chain.mark." + (below ? "below" : layer.mark(relation).key()) + ".tip",
                relation.receiver().name(),
                relation.giver().name());
        return (relation.handovers() > 0 ? tip(relation) : pair(relation.giver(), relation.receiver())) + "\n" + said;
    }

    /** What the map says of a circle, line by line. */
    public String tip(ChainMap.Node node) {
        Formats formats = texts.formats();
        List<String> lines = new ArrayList<>();
        lines.add(node.unit().name());
        lines.add(texts.of("chain.tip.unit.flow", formats.count(node.received()), formats.count(node.handedOn())));
        lines.add(texts.of(
                "chain.tip.unit.time",
                formats.duration(node.load().holdingSeconds()),
                formats.duration(node.load().offeredSeconds()),
                formats.percent(node.share())));
        if (node.hidden() > 0) {
            lines.add(texts.of("chain.tip.unit.hidden", formats.count(node.hidden())));
        }
        return String.join("\n", lines);
    }

    /** The values of a class of colour. */
    public String legend(ChainMap map, ChainMap.LegendEntry entry) {
        Formats formats = texts.formats();
        String from = map.measure().format(formats, entry.from());
        String to = map.measure().format(formats, entry.to());
        if (entry.from() < 0 && entry.to() < 0) {
            return texts.of("chain.legend.all");
        }
        if (entry.from() < 0) {
            return texts.of("chain.legend.under", to);
        }
        return entry.to() < 0 ? texts.of("chain.legend.over", from) : texts.of("chain.legend.between", from, to);
    }
}
