package dev.neike.relation.chart;

import dev.neike.relation.ledger.Spread;
import dev.neike.shell.Formats;
import dev.neike.shell.Texts;
import dev.neike.statistics.LogHistogram;
import java.util.ArrayList;
import java.util.List;

/**
 * Times in bins of equal width on a logarithmic axis. Positions are binary logarithms of seconds; what took less than one
 * second stands left of 0.
 *
 * @param type tells the browser what it is
 * @param name what a bar counts
 * @param bars the bins from the first that holds something to the last
 * @param ticks where the axis names a time
 * @param marks the quantiles
 * @param low left end of the axis
 * @param high right end
 */
public record HistogramChart(
        String type, String name, List<Bar> bars, List<Tick> ticks, List<Mark> marks, double low, double high) {

    private static final int MOST_BARS = 36;
    private static final int MOST_TICKS = 8;

    /** A bin: where it begins and ends, how many values, the times in words. */
    public record Bar(double from, double to, long count, String range) {}

    /** A named quantile. */
    public record Mark(double at, String name, String time) {}

    /**
     * The bins to draw, so that two histograms can share an axis.
     *
     * @param low first bin
     * @param high last bin
     */
    public record Range(int low, int high) {

        /** What these need together; at least one must hold something. */
        public static Range of(List<LogHistogram> histograms) {
            int low = LogHistogram.BINS;
            int high = 0;
            for (LogHistogram histogram : histograms) {
                for (int bin : histogram.bins()) {
                    low = Math.min(low, bin);
                    high = Math.max(high, bin);
                }
            }
            return new Range(Math.min(low, high), high);
        }

        /** How many bins make a bar. */
        int step() {
            int step = 1;
            while ((high - low) / step > MOST_BARS) {
                step *= 2;
            }
            return step;
        }
    }

    public static HistogramChart of(Spread spread, Range range, String name, Texts texts) {
        List<Bar> bars = bars(spread.histogram(), range, texts.formats());
        double low = bars.getFirst().from();
        double high = bars.getLast().to();
        return new HistogramChart(
                "histogram",
                name,
                bars,
                Tick.times(low, high, MOST_TICKS, texts.formats()),
                List.of(
                        mark("P50", spread.p50(), low, texts.formats()),
                        mark("P85", spread.p85(), low, texts.formats()),
                        mark("P95", spread.p95(), low, texts.formats())),
                low,
                high);
    }

    private static List<Bar> bars(LogHistogram histogram, Range range, Formats formats) {
        int step = range.step();
        List<Bar> bars = new ArrayList<>();
        if (range.low() == 0) {
            bars.add(new Bar(-step / 4.0, 0, histogram.count(0), "< " + formats.duration(1)));
        }
        int first = range.low() == 0 ? 1 : range.low() - (range.low() - 1) % step;
        for (int bin = first; bin <= range.high(); bin += step) {
            long count = 0;
            int end = Math.min(bin + step, LogHistogram.BINS);
            for (int i = bin; i < end; i++) {
                count += histogram.count(i);
            }
            String times = formats.duration(LogHistogram.lowerEdge(bin)) + " – "
                    + formats.duration(LogHistogram.lowerEdge(Math.min(end, LogHistogram.BINS - 1)));
            bars.add(new Bar((bin - 1) / 4.0, (bin - 1 + step) / 4.0, count, times));
        }
        return bars;
    }

    private static Mark mark(String name, double seconds, double low, Formats formats) {
        double at = seconds < 1 ? Math.max(low, -0.125) : Math.log(seconds) / Math.log(2);
        return new Mark(at, name, formats.duration(seconds));
    }
}
