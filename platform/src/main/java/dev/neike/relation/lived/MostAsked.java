package dev.neike.relation.lived;

import dev.neike.agreement.LivedWork;
import dev.neike.organization.UnitId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells agreements between which units work is really done, over the same months that the pages here show. */
@Component
class MostAsked implements LivedWork {

    private static final Comparator<Work> ORDER = Comparator.comparingLong(Work::asked)
            .reversed()
            .thenComparingLong(it -> it.customer().value())
            .thenComparingLong(it -> it.provider().value());

    private final LivedStore store;
    private final LivedPeriod period;

    MostAsked(LivedStore store, LivedPeriod period) {
        this.store = store;
        this.period = period;
    }

    @Override
    public int months() {
        return LivedPeriod.MONTHS;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Work> mostAsked(UnitId unit, int limit) {
        Stream<Work> asProvider = store.volumes(Part.PROVIDER, unit, period.from()).entrySet().stream()
                .map(it -> new Work(it.getKey(), unit, it.getValue()));
        Stream<Work> asCustomer = store.volumes(Part.CUSTOMER, unit, period.from()).entrySet().stream()
                .map(it -> new Work(unit, it.getKey(), it.getValue()));
        return Stream.concat(asProvider, asCustomer)
                .filter(it -> it.asked() > 0 && !it.customer().equals(it.provider()))
                .sorted(ORDER)
                .limit(limit)
                .toList();
    }
}
