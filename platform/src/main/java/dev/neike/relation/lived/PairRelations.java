package dev.neike.relation.lived;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceFilter;
import dev.neike.feedback.Averages;
import dev.neike.feedback.BothWays;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.promise.KeptPromises;
import dev.neike.relation.chart.Charts;
import dev.neike.relation.chart.TrendChart;
import dev.neike.request.LatestRequests;
import dev.neike.request.OpenWork;
import dev.neike.request.life.Request;
import dev.neike.rights.Standing;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads one relation: its months, what is open, marks both ways, what is offered, what was asked last. */
@Component
class PairRelations {

    private static final int LATEST = 10;

    private final LivedStore store;
    private final OpenWork open;
    private final Averages averages;
    private final KeptPromises kept;
    private final Catalog catalog;
    private final LatestRequests latest;
    private final LivedSight sight;
    private final LivedPeriod period;
    private final Charts charts;

    PairRelations(
            LivedStore store,
            OpenWork open,
            Averages averages,
            KeptPromises kept,
            Catalog catalog,
            LatestRequests latest,
            LivedSight sight,
            LivedPeriod period,
            Charts charts) {
        this.store = store;
        this.open = open;
        this.averages = averages;
        this.kept = kept;
        this.catalog = catalog;
        this.latest = latest;
        this.sight = sight;
        this.period = period;
        this.charts = charts;
    }

    /**
     * The page of a relation.
     *
     * @throws NotFound for whoever may see neither of its units, see {@link LivedSight}
     */
    @Transactional(readOnly = true)
    PairPage page(Viewer viewer, UnitId customerId, UnitId providerId, Texts texts) {
        Standing standing = sight.standing(viewer, customerId, providerId);
        Unit customer = sight.unit(customerId);
        Unit provider = sight.unit(providerId);
        List<Booked> booked = store.between(customerId, providerId, period.from());
        Map<YearMonth, BothWays> marks = averages.months(customerId, providerId, period.start());
        BothWays together = marks.values().stream().reduce(BothWays.NOTHING, Averages::together);
        List<PairMonth> months = months(booked, marks);
        List<Request> requests = latest.between(viewer, customerId, providerId, LATEST);
        return new PairPage(
                customer,
                provider,
                LivedLine.of(
                        provider,
                        Months.of(customerId, providerId, booked, period.from()),
                        open.between(customerId, providerId),
                        together),
                months,
                together,
                kept.between(customerId, providerId, LivedPeriod.MONTHS),
                offers(viewer, customerId, providerId),
                requests,
                catalog.services(requests.stream().map(Request::service).collect(Collectors.toSet())),
                chart(months, texts),
                sight.sees(viewer, standing, customerId),
                sight.sees(viewer, standing, providerId),
                !store.between(providerId, customerId, period.from()).isEmpty(),
                period.now());
    }

    private List<Service> offers(Viewer viewer, UnitId customer, UnitId provider) {
        return catalog.find(viewer, ServiceFilter.ALL.unit(provider)).stream()
                .filter(it -> catalog.mayAsk(Set.of(customer), it))
                .toList();
    }

    private List<PairMonth> months(List<Booked> booked, Map<YearMonth, BothWays> marks) {
        Map<YearMonth, LivedLine.Sum> byMonth =
                booked.stream().collect(Collectors.toMap(it -> YearMonth.from(it.month()), LivedLine.Sum::of));
        YearMonth first = YearMonth.from(period.from());
        return Stream.iterate(first, it -> it.plusMonths(1))
                .limit(LivedPeriod.MONTHS)
                .map(month -> new PairMonth(
                        month,
                        byMonth.getOrDefault(month, LivedLine.Sum.NOTHING),
                        marks.getOrDefault(month, BothWays.NOTHING)))
                .toList();
    }

    private String chart(List<PairMonth> months, Texts texts) {
        return charts.write(TrendChart.of(
                months.stream()
                        .map(it -> new TrendChart.Month(
                                it.month().toString(),
                                it.sum().asked() + it.sum().handed(),
                                it.sum().accepted() == 0
                                        ? null
                                        : it.sum().waited() / it.sum().accepted()))
                        .toList(),
                texts.of("relation.lived.volume"),
                texts.of("relation.lived.waiting"),
                texts));
    }
}
