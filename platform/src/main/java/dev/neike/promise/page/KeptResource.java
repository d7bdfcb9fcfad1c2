package dev.neike.promise.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Named;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.promise.KeptPromises;
import dev.neike.promise.store.WhoseTime;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Promises kept, for programs. */
@RestController
@RequestMapping("/api/v1/promises/kept")
@Tag(name = "promises")
class KeptResource {

    private final KeptPages pages;
    private final KeptPromises kept;
    private final Organization organization;

    KeptResource(KeptPages pages, KeptPromises kept, Organization organization) {
        this.pages = pages;
        this.kept = kept;
        this.organization = organization;
    }

    /** So many kept of so many; {@code share} is missing of none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CountJson(long kept, long all, @Nullable Double share) {

        static CountJson of(KeptPromises.Count it) {
            return new CountJson(it.kept(), it.all(), it.share());
        }
    }

    record KeptMonthJson(String month, CountJson fulfilled, CountJson accepted) {}

    /** By the month in which a promise was settled, the earliest first; {@code late} ones are in no month yet. */
    record KeptJson(
            Named unit,
            CountJson fulfilled,
            CountJson accepted,
            long late,
            List<KeptMonthJson> months,
            ResponsibilityJson responsibility) {}

    /** In whose hands the time of what was not kept was, over the same months; of so many promises, no confidential ones. */
    record ResponsibilityJson(long promises, long seconds, List<PartJson> parts) {}

    /** With {@code bouncedFrom} it was spent on offers that were sent back, and is nobody's. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartJson(Named unit, @Nullable Named bouncedFrom, long promises, long seconds, double share) {}

    @GetMapping
    @Operation(
            summary =
                    "How many promises a unit kept, of how many, by month, and whose hands the time of the others was in")
    KeptJson of(@RequestParam(defaultValue = "0") long unit, Viewer viewer, Texts texts) {
        if (unit <= 0) {
            throw new NotFound();
        }
        Unit provider = pages.unit(viewer, new UnitId(unit));
        KeptPromises.Kept it = kept.of(provider.id());
        return new KeptJson(
                new Named(unit, provider.nameIn(texts)),
                CountJson.of(it.fulfilled()),
                CountJson.of(it.accepted()),
                it.late(),
                it.months().stream()
                        .map(month -> new KeptMonthJson(
                                month.month().toString(),
                                CountJson.of(month.fulfilled()),
                                CountJson.of(month.accepted())))
                        .toList(),
                responsibility(kept.whose(provider.id()), texts));
    }

    private ResponsibilityJson responsibility(WhoseTime whose, Texts texts) {
        Map<UnitId, Unit> units = organization.units(KeptPages.units(whose));
        return new ResponsibilityJson(
                whose.promises(),
                whose.total().toSeconds(),
                whose.parts().stream()
                        .map(it -> new PartJson(
                                named(it.unit(), units, texts),
                                it.bouncedFrom() == null ? null : named(it.bouncedFrom(), units, texts),
                                it.promises(),
                                it.time().toSeconds(),
                                whose.share(it)))
                        .toList());
    }

    private static Named named(UnitId id, Map<UnitId, Unit> units, Texts texts) {
        Unit unit = units.get(id);
        return new Named(id.value(), unit == null ? "–" : unit.nameIn(texts));
    }
}
