package dev.neike.relation.chart;

import dev.neike.eventlog.chain.Case;
import dev.neike.relation.map.ShortNames;
import dev.neike.shell.Texts;
import java.util.List;

/**
 * The time of a case by holder, working and waiting.
 *
 * @param type tells the browser what it is
 * @param names the holders
 * @param working seconds
 * @param workingTexts the same in words
 * @param offered seconds
 * @param offeredTexts the same in words
 * @param workingName what working is called
 * @param offeredName what offered is called
 * @param durations how seconds, minutes, hours and days are written
 */
public record LedgerChart(
        String type,
        List<String> names,
        List<Double> working,
        List<String> workingTexts,
        List<Double> offered,
        List<String> offeredTexts,
        String workingName,
        String offeredName,
        List<String> durations) {

    private static final int MOST = 20;

    public static LedgerChart of(Case subject, Texts texts) {
        List<Case.LedgerLine> lines = subject.ledger().stream().limit(MOST).toList();
        return new LedgerChart(
                "ledger",
                lines.stream().map(line -> ShortNames.of(line.unit())).toList(),
                lines.stream().map(Case.LedgerLine::workingSeconds).toList(),
                lines.stream()
                        .map(line -> texts.formats().duration(line.workingSeconds()))
                        .toList(),
                lines.stream().map(Case.LedgerLine::offeredSeconds).toList(),
                lines.stream()
                        .map(line -> texts.formats().duration(line.offeredSeconds()))
                        .toList(),
                texts.of("chain.leg.working"),
                texts.of("chain.leg.offered"),
                TrendChart.durations(texts));
    }
}
