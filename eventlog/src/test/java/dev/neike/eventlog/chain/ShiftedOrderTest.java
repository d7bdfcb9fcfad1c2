package dev.neike.eventlog.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShiftedOrderTest {

    @Property
    void everyRankIsThatOfSortingAnew(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int n) {
        var random = new Random(seed);
        double[] all = random.ints(n, 0, 30).asDoubleStream().sorted().toArray();
        var values = new ArrayList<Double>();
        Arrays.stream(all).forEach(values::add);
        int k = random.nextInt(n + 1);
        var old = new double[k];
        var added = new double[k];
        for (int i = 0; i < k; i++) {
            old[i] = values.remove(random.nextInt(values.size()));
            added[i] = random.nextInt(30) - 5.0;
        }
        Arrays.stream(added).forEach(values::add);
        values.sort(null);
        var order = new ShiftedOrder(all, old, added);
        for (int rank = 0; rank < n; rank++) {
            assertThat(order.at(rank)).isEqualTo(values.get(rank));
        }
    }
}
