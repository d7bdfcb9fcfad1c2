package dev.neike.promise.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Named;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.promise.KeptPromises;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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

    KeptResource(KeptPages pages, KeptPromises kept) {
        this.pages = pages;
        this.kept = kept;
    }

    /** So many kept of so many; {@code share} is missing of none. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record CountJson(long kept, long all, @Nullable Double share) {

        static CountJson of(KeptPromises.Count it) {
            return new CountJson(it.kept(), it.all(), it.share());
        }
    }

    record MonthJson(String month, CountJson fulfilled, CountJson accepted) {}

    /** By the month in which a promise was settled, the earliest first; {@code late} ones are in no month yet. */
    record KeptJson(Named unit, CountJson fulfilled, CountJson accepted, long late, List<MonthJson> months) {}

    @GetMapping
    @Operation(summary = "How many promises a unit kept, of how many, by month")
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
                        .map(month -> new MonthJson(
                                month.month().toString(),
                                CountJson.of(month.fulfilled()),
                                CountJson.of(month.accepted())))
                        .toList());
    }
}
