package dev.neike.feedback;

import dev.neike.statistics.ClusteredMean;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one side thinks on the average, of enough people.
 *
 * @param means by what they are about; what too few people spoke of is absent
 */
public record Rated(Map<Dimension, ClusteredMean> means) {

    public static final Rated NOTHING = new Rated(Map.of());

    public Rated {
        means = Map.copyOf(means);
    }

    public Optional<ClusteredMean> of(Dimension dimension) {
        return Optional.ofNullable(means.get(dimension));
    }

    public Optional<ClusteredMean> overall() {
        return of(Dimension.OVERALL);
    }

    public boolean isEmpty() {
        return means.isEmpty();
    }

    Rated with(Dimension dimension, ClusteredMean mean) {
        Map<Dimension, ClusteredMean> all = new EnumMap<>(Dimension.class);
        all.putAll(means);
        all.merge(dimension, mean, ClusteredMean::plus);
        return new Rated(all);
    }
}
