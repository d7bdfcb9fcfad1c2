package dev.neike.relation.lived;

import dev.neike.api.Named;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A unit's lived relations for programs. */
@RestController
@RequestMapping("/api/v1/relations")
@Tag(name = "relations")
class LivedResource {

    private final LivedRelations relations;
    private final PairRelations pairs;

    LivedResource(LivedRelations relations, PairRelations pairs) {
        this.relations = relations;
        this.pairs = pairs;
    }

    /** The relations of a unit over so many months. */
    record LivedJson(
            Named unit,
            int months,
            @Nullable AverageJson markedAsProvider,
            @Nullable AverageJson markedAsCustomer,
            List<LineJson> customers,
            List<LineJson> providers) {}

    /** A relation with its months, the earliest first. */
    record PairJson(Named customer, Named provider, LineJson whole, List<MonthJson> months, MarksJson marks) {}

    record MonthJson(
            String month,
            long asked,
            long handedOver,
            long accepted,
            double waitingSeconds,
            long closed,
            double lastingSeconds) {

        static MonthJson of(PairMonth it) {
            LivedLine.Sum sum = it.sum();
            return new MonthJson(
                    it.month().toString(),
                    sum.asked(),
                    sum.handed(),
                    sum.accepted(),
                    sum.waited(),
                    sum.closed(),
                    sum.lasted());
        }
    }

    /** A relation; sums over all months, seconds of all together, and what was asked in each month. */
    record LineJson(
            Named unit,
            long asked,
            long handedOver,
            long accepted,
            long refused,
            double waitingSeconds,
            long answers,
            double answeringSeconds,
            long closed,
            double lastingSeconds,
            int waitingForProvider,
            int waitingForCustomer,
            List<Long> byMonth,
            @Nullable AverageJson markedByCustomer,
            @Nullable AverageJson markedByProvider) {

        static LineJson of(LivedLine it, Texts texts) {
            LivedLine.Sum sum = it.sum();
            return new LineJson(
                    new Named(it.other().id().value(), it.other().nameIn(texts)),
                    sum.asked(),
                    sum.handed(),
                    sum.accepted(),
                    sum.refused(),
                    sum.waited(),
                    sum.answers(),
                    sum.answered(),
                    sum.closed(),
                    sum.lasted(),
                    it.forProvider(),
                    it.forCustomer(),
                    it.asked(),
                    AverageJson.of(it.marks().byCustomer().overall()),
                    AverageJson.of(it.marks().byProvider().overall()));
        }
    }

    @GetMapping("/{unit}")
    @Operation(summary = "A unit’s customers and providers as they are lived")
    LivedJson of(@PathVariable long unit, Viewer viewer, Texts texts) {
        LivedPage page = relations.page(viewer, number(unit), Integer.MAX_VALUE);
        return new LivedJson(
                new Named(unit, page.unit().nameIn(texts)),
                page.months(),
                AverageJson.of(page.asProvider().overall()),
                AverageJson.of(page.asCustomer().overall()),
                page.customers().lines().stream()
                        .map(it -> LineJson.of(it, texts))
                        .toList(),
                page.providers().lines().stream()
                        .map(it -> LineJson.of(it, texts))
                        .toList());
    }

    @GetMapping("/{customer}/{provider}")
    @Operation(summary = "One relation by month, with the averages of marks both ways that may be shown")
    PairJson of(@PathVariable long customer, @PathVariable long provider, Viewer viewer, Texts texts) {
        PairPage page = pairs.page(viewer, number(customer), number(provider), texts);
        return new PairJson(
                new Named(customer, page.customer().nameIn(texts)),
                new Named(provider, page.provider().nameIn(texts)),
                LineJson.of(page.line(), texts),
                page.months().stream().map(MonthJson::of).toList(),
                MarksJson.of(page.marks()));
    }

    private static UnitId number(long unit) {
        if (unit <= 0) {
            throw new NotFound();
        }
        return new UnitId(unit);
    }
}
