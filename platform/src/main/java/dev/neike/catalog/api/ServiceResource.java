package dev.neike.catalog.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Cursor;
import dev.neike.api.Items;
import dev.neike.catalog.Catalog;
import dev.neike.catalog.Categories;
import dev.neike.catalog.CategoryId;
import dev.neike.catalog.Favourites;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceFilter;
import dev.neike.catalog.ServiceId;
import dev.neike.catalog.form.Question;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The catalogue as its reader may see it, and one's favourites. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "services")
class ServiceResource {

    private final Catalog catalog;
    private final Categories categories;
    private final Favourites favourites;

    ServiceResource(Catalog catalog, Categories categories, Favourites favourites) {
        this.catalog = catalog;
        this.categories = categories;
        this.favourites = favourites;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ServiceJson(
            long id,
            String code,
            String name,
            String description,
            long unit,
            @Nullable Long category,
            @Nullable Long owner,
            @Nullable Long deputy,
            boolean confidential,
            @Nullable BigDecimal usualHours,
            boolean open,
            int formVersion) {

        static ServiceJson of(Service it, Texts texts) {
            return new ServiceJson(
                    it.id().value(),
                    it.code(),
                    it.nameIn(texts),
                    it.descriptionIn(texts),
                    it.unit().value(),
                    it.category() == null ? null : it.category().value(),
                    it.owner() == null ? null : it.owner().value(),
                    it.deputy() == null ? null : it.deputy().value(),
                    it.confidential(),
                    it.usualHours(),
                    it.isOpen(),
                    it.formVersion());
        }
    }

    /** A question of a form; with a condition it is asked only after one of those answers to the earlier question. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionJson(
            String id,
            String kind,
            String label,
            @Nullable String help,
            boolean required,
            @Nullable String afterQuestion,
            @Nullable List<String> afterAnswers,
            List<OptionJson> options) {

        static QuestionJson of(Question it, Texts texts) {
            var condition = it.condition();
            return new QuestionJson(
                    it.id(),
                    it.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    it.labelIn(texts),
                    it.helpIn(texts),
                    it.required(),
                    condition == null ? null : condition.question(),
                    condition == null ? null : condition.values(),
                    it.options().stream()
                            .map(option -> new OptionJson(option.value(), option.labelIn(texts)))
                            .toList());
        }
    }

    record OptionJson(String value, String label) {}

    record FormJson(int version, List<QuestionJson> questions) {}

    record CategoryJson(long id, String name) {}

    @GetMapping("/services")
    @Operation(summary = "Services that you may see, by name; with words the best first, in one page")
    ResponseEntity<Items<ServiceJson>> services(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long category,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = Items.USUAL) int limit,
            Viewer viewer,
            Texts texts) {
        Cursor after = Cursor.parse(cursor, 2);
        int size = Items.limit(limit);
        ServiceFilter filter = ServiceFilter.ALL
                .words(q)
                .category(category == null || category <= 0 ? null : new CategoryId(category))
                .unit(unit == null || unit <= 0 ? null : new UnitId(unit))
                .limit(size + 1);
        List<Service> found =
                catalog.find(viewer, after.isStart() ? filter : filter.after(after.text(0), after.number(1, 0)));
        return Items.page(found, size, it -> Cursor.of(it.name(), it.id()), it -> ServiceJson.of(it, texts));
    }

    @GetMapping("/services/{id}")
    @Operation(summary = "A service")
    ServiceJson service(@PathVariable long id, Viewer viewer, Texts texts) {
        return ServiceJson.of(catalog.seen(viewer, id(id)), texts);
    }

    @GetMapping("/services/{id}/form")
    @Operation(summary = "The form that whoever asks for it answers")
    FormJson form(@PathVariable long id, Viewer viewer, Texts texts) {
        var form = catalog.form(catalog.seen(viewer, id(id)).id());
        return new FormJson(
                form.version(),
                form.questions().stream().map(it -> QuestionJson.of(it, texts)).toList());
    }

    @GetMapping("/services/favourites")
    @Operation(summary = "Your favourites")
    Items<ServiceJson> favourites(Viewer viewer, Texts texts) {
        return new Items<>(favourites.of(viewer, ServiceFilter.MOST).stream()
                .map(it -> ServiceJson.of(it, texts))
                .toList());
    }

    @PutMapping("/services/favourites/{id}")
    @Operation(summary = "Make it one of your favourites")
    ResponseEntity<Void> favour(@PathVariable long id, Viewer viewer) {
        favourites.set(viewer, catalog.seen(viewer, id(id)).id(), true);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/services/favourites/{id}")
    @Operation(summary = "It is no favourite of yours any longer")
    ResponseEntity<Void> unfavour(@PathVariable long id, Viewer viewer) {
        favourites.set(viewer, id(id), false);
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/categories")
    @Operation(summary = "The categories of the catalogue, in their order")
    Items<CategoryJson> categories(Texts texts) {
        return new Items<>(categories.all().stream()
                .map(it -> new CategoryJson(it.id().value(), it.nameIn(texts)))
                .toList());
    }

    private static ServiceId id(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new ServiceId(number);
    }
}
