package dev.neike.relation;

import dev.neike.log.Logs;
import dev.neike.log.MatchedUnit;
import dev.neike.relation.chart.Charts;
import dev.neike.relation.chart.HistogramChart;
import dev.neike.relation.chart.TrendChart;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitFigures;
import dev.neike.relation.ledger.UnitMonth;
import dev.neike.relation.ledger.UnitName;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** A unit of a chain: its customers, its providers, its share of the time. */
@Controller
class UnitController {

    private final ChainPages pages;
    private final ChainLedger ledger;
    private final Logs logs;
    private final Charts charts;

    UnitController(ChainPages pages, ChainLedger ledger, Logs logs, Charts charts) {
        this.pages = pages;
        this.ledger = ledger;
        this.logs = logs;
        this.charts = charts;
    }

    @GetMapping("/chains/{id}/units/{number}")
    ModelAndView unit(@PathVariable String id, @PathVariable int number, Viewer viewer, Texts texts) {
        ChainPage page = pages.of(viewer, texts, id, "map");
        UnitFigures figures = ledger.unit(page, number).orElseThrow(NotFound::new);
        List<RelationFigures> relations = ledger.relationsOf(page, number);
        List<UnitMonth> months = ledger.months(page, number);
        UnitPage unit = new UnitPage(
                figures,
                relations.stream()
                        .filter(it -> it.receiver().number() == number)
                        .toList(),
                relations.stream().filter(it -> it.giver().number() == number).toList(),
                months,
                holding(figures, texts),
                months.isEmpty() ? "" : trend(months, texts),
                matched(page.chain(), figures.unit()));
        return new ModelAndView("chains/unit", Map.of("chain", page, "unit", unit, "words", new RelationWords(texts)));
    }

    private Optional<MatchedUnit> matched(Chain chain, UnitName unit) {
        return switch (chain.origin()) {
            case Chain.Imported it ->
                Optional.ofNullable(logs.matches(it.logId()).get(unit.name()));
            case Chain.Lived it -> Optional.of(new MatchedUnit(unit.name(), unit.number()));
        };
    }

    private String holding(UnitFigures figures, Texts texts) {
        var range = HistogramChart.Range.of(List.of(figures.holding().histogram()));
        return charts.write(HistogramChart.of(figures.holding(), range, texts.of("chain.legs"), texts));
    }

    private String trend(List<UnitMonth> months, Texts texts) {
        Map<YearMonth, UnitMonth> byMonth =
                months.stream().collect(Collectors.toMap(UnitMonth::month, Function.identity()));
        List<TrendChart.Month> all = Charts.span(
                        months.getFirst().month(), months.getLast().month())
                .stream()
                .map(month -> month(month, byMonth.get(month)))
                .toList();
        return charts.write(TrendChart.of(all, texts.of("chain.legs.begun"), texts.of("chain.unit.time-each"), texts));
    }

    private static TrendChart.Month month(YearMonth name, @Nullable UnitMonth month) {
        return month == null
                ? new TrendChart.Month(name.toString(), 0, null)
                : new TrendChart.Month(
                        name.toString(),
                        month.legs(),
                        (month.holdingSeconds() + month.offeredSeconds()) / month.legs());
    }
}
