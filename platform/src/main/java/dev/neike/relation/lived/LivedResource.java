package dev.neike.relation.lived;

import dev.neike.api.Named;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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

    LivedResource(LivedRelations relations) {
        this.relations = relations;
    }

    /** The relations of a unit over so many months. */
    record LivedJson(Named unit, int months, List<LineJson> customers, List<LineJson> providers) {}

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
            List<Long> byMonth) {

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
                    it.asked());
        }
    }

    @GetMapping("/{unit}")
    @Operation(summary = "A unit’s customers and providers as they are lived")
    LivedJson of(@PathVariable long unit, Viewer viewer, Texts texts) {
        if (unit <= 0) {
            throw new NotFound();
        }
        LivedPage page = relations.page(viewer, new UnitId(unit));
        return new LivedJson(
                new Named(unit, page.unit().nameIn(texts)),
                page.months(),
                page.customers().stream().map(it -> LineJson.of(it, texts)).toList(),
                page.providers().stream().map(it -> LineJson.of(it, texts)).toList());
    }
}
