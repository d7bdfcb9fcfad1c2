package dev.neike.catalog.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Cursor;
import dev.neike.api.Items;
import dev.neike.api.Version;
import dev.neike.catalog.Catalog;
import dev.neike.catalog.CategoryId;
import dev.neike.catalog.Favourites;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceFilter;
import dev.neike.organization.UnitId;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.util.List;
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
    private final Favourites favourites;

    ServiceResource(Catalog catalog, Favourites favourites) {
        this.catalog = catalog;
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

    @GetMapping("/services")
    @Operation(summary = "Services that you may see, open or retired, by name; with words the best first, in one page")
    ResponseEntity<Items<ServiceJson>> services(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long category,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "false") boolean retired,
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
                .retired(retired)
                .limit(q.isBlank() ? size + 1 : size);
        List<Service> found =
                catalog.find(viewer, after.isStart() ? filter : filter.after(after.text(0), after.number(1, 0)));
        return Items.page(found, size, it -> Cursor.of(it.name(), it.id()), it -> ServiceJson.of(it, texts));
    }

    @GetMapping("/services/{id}")
    @Operation(summary = "A service")
    ResponseEntity<ServiceJson> service(@PathVariable long id, Viewer viewer, Texts texts) {
        Service it = catalog.seen(viewer, KeepingResource.id(id));
        return ResponseEntity.ok().eTag(Version.tag(it.version())).body(ServiceJson.of(it, texts));
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
        favourites.set(viewer, catalog.seen(viewer, KeepingResource.id(id)).id(), true);
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/services/favourites/{id}")
    @Operation(summary = "It is no favourite of yours any longer")
    ResponseEntity<Void> unfavour(@PathVariable long id, Viewer viewer) {
        favourites.set(viewer, KeepingResource.id(id), false);
        return ResponseEntity.noContent().build();
    }
}
