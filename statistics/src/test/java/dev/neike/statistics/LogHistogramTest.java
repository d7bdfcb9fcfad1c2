package dev.neike.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LogHistogramTest {

    @Property
    void addsUp(
            @ForAll @Size(max = 50) List<@DoubleRange(min = 0, max = 1e10) Double> first,
            @ForAll @Size(max = 50) List<@DoubleRange(min = 0, max = 1e10) Double> second) {
        double[] a = first.stream().mapToDouble(x -> x).toArray();
        double[] b = second.stream().mapToDouble(x -> x).toArray();
        var both = DoubleStream.concat(Arrays.stream(a), Arrays.stream(b)).toArray();
        assertThat(LogHistogram.of(a).plus(LogHistogram.of(b))).isEqualTo(LogHistogram.of(both));
        assertThat(LogHistogram.of(both).count()).isEqualTo(both.length);
        assertThat(LogHistogram.ofCounts(LogHistogram.of(both).dense())).isEqualTo(LogHistogram.of(both));
    }

    @Property
    void aValueLiesWithinItsBin(@ForAll @DoubleRange(min = 0, max = 1e12) double value) {
        int bin = LogHistogram.bin(value);
        assertThat(value).isGreaterThanOrEqualTo(LogHistogram.lowerEdge(bin)).isLessThan(LogHistogram.upperEdge(bin));
    }

    @Test
    void edgesBelongToTheBinTheyBegin() {
        for (int bin = 0; bin < LogHistogram.BINS; bin++) {
            assertThat(LogHistogram.bin(LogHistogram.lowerEdge(bin))).isEqualTo(bin);
            if (bin > 0) {
                assertThat(LogHistogram.bin(Math.nextDown(LogHistogram.lowerEdge(bin))))
                        .isEqualTo(bin - 1);
            }
        }
        assertThat(LogHistogram.lowerEdge(LogHistogram.BINS - 1)).isEqualTo(1 << 30);
    }

    @Property
    void quantilesAreWithinTheirErrorFactor(
            @ForAll @NotEmpty List<@DoubleRange(min = 1, max = 1e9) Double> some,
            @ForAll @DoubleRange(min = 0, max = 1) double p) {
        double[] values = some.stream().mapToDouble(x -> x).toArray();
        double[] ascending = Arrays.stream(values).sorted().toArray();
        double exact = ascending[Math.max(0, (int) Math.ceil(p * values.length) - 1)];
        double estimate = LogHistogram.of(values).quantile(p);
        assertThat(estimate / exact)
                .isBetween(1 / LogHistogram.ERROR_FACTOR - 1e-12, LogHistogram.ERROR_FACTOR + 1e-12);
    }

    @Test
    void refusesWhatItCannotHold() {
        assertThatThrownBy(() -> LogHistogram.bin(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogHistogram.bin(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogHistogram.ofCounts(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> LogHistogram.empty().quantile(0.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
