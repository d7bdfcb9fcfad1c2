package dev.neike.relation;

import dev.neike.relation.chart.Charts;
import dev.neike.relation.chart.HistogramChart;
import dev.neike.relation.chart.TrendChart;
import dev.neike.relation.ledger.HistoryReader;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.RelationMonth;
import dev.neike.relation.ledger.Spread;
import dev.neike.relation.ledger.UnitName;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the two directions of a relation on common axes. */
@Component
class Directions {

    private final HistoryReader history;
    private final ChainCases cases;
    private final Charts charts;

    Directions(HistoryReader history, ChainCases cases, Charts charts) {
        this.history = history;
        this.cases = cases;
        this.charts = charts;
    }

    /** Whom it is for, and in which language. */
    record Reader(Viewer viewer, Texts texts) {}

    RelationPage both(
            ChainPage chain,
            UnitName one,
            UnitName other,
            Optional<RelationFigures> there,
            Optional<RelationFigures> back,
            Reader reader) {
        Axes axes = new Axes(
                range(there, back, figures -> Optional.of(figures.waiting())),
                range(there, back, RelationFigures::holding));
        return new RelationPage(
                one,
                other,
                direction(chain, one, other, there, axes, reader),
                direction(chain, other, one, back, axes, reader));
    }

    private record Axes(HistogramChart.Range waiting, HistogramChart.Range holding) {}

    private static HistogramChart.Range range(
            Optional<RelationFigures> there,
            Optional<RelationFigures> back,
            Function<RelationFigures, Optional<Spread>> part) {
        return HistogramChart.Range.of(Stream.concat(there.stream(), back.stream())
                .flatMap(figures -> part.apply(figures).stream())
                .map(Spread::histogram)
                .toList());
    }

    private RelationPage.Direction direction(
            ChainPage chain, UnitName from, UnitName to, Optional<RelationFigures> figures, Axes axes, Reader reader) {
        Texts texts = reader.texts();
        if (figures.isEmpty()) {
            return new RelationPage.Direction(from, to, figures, "", "", "", List.of(), List.of());
        }
        Spread waiting = figures.get().waiting();
        List<RelationMonth> months = history.months(chain.ledger(), from.number(), to.number());
        String name = texts.of("chain.handovers");
        return new RelationPage.Direction(
                from,
                to,
                figures,
                charts.write(HistogramChart.of(waiting, axes.waiting(), name, texts)),
                figures.get()
                        .holding()
                        .map(it -> charts.write(HistogramChart.of(it, axes.holding(), name, texts)))
                        .orElse(""),
                trend(months, texts),
                months,
                cases.examples(chain, history.examples(chain.ledger(), from.number(), to.number()), reader.viewer()));
    }

    private String trend(List<RelationMonth> months, Texts texts) {
        Map<YearMonth, RelationMonth> byMonth =
                months.stream().collect(Collectors.toMap(RelationMonth::month, Function.identity()));
        List<TrendChart.Month> all = Charts.span(
                        months.getFirst().month(), months.getLast().month())
                .stream()
                .map(month -> month(month, byMonth.get(month)))
                .toList();
        return charts.write(
                TrendChart.of(all, texts.of("chain.handovers"), texts.of("chain.waiting.median.about"), texts));
    }

    private static TrendChart.Month month(YearMonth name, @Nullable RelationMonth month) {
        return month == null
                ? new TrendChart.Month(name.toString(), 0, null)
                : new TrendChart.Month(
                        name.toString(), month.handovers(), month.waiting().p50());
    }
}
