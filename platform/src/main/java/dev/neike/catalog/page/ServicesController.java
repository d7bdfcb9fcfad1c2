package dev.neike.catalog.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Categories;
import dev.neike.catalog.CategoryId;
import dev.neike.catalog.Favourites;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceFilter;
import dev.neike.catalog.Services;
import dev.neike.catalog.Wording;
import dev.neike.organization.Organization;
import dev.neike.organization.UnitId;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The catalogue. */
@Controller
class ServicesController {

    private static final int LONGEST_WORDS = 200;
    private static final int AT_HAND = 8;

    private final Catalog catalog;
    private final Services services;
    private final Favourites favourites;
    private final Categories categories;
    private final Organization organization;

    ServicesController(
            Catalog catalog,
            Services services,
            Favourites favourites,
            Categories categories,
            Organization organization) {
        this.catalog = catalog;
        this.services = services;
        this.favourites = favourites;
        this.categories = categories;
        this.organization = organization;
    }

    @GetMapping("/services")
    ModelAndView index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable Long category,
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "category") String by,
            @RequestParam(defaultValue = "false") boolean retired,
            @RequestParam(defaultValue = "") String afterName,
            @RequestParam(defaultValue = "0") long afterId,
            Viewer viewer) {
        ServiceFilter filter = ServiceFilter.ALL
                .words(Wording.line(q.substring(0, Math.min(q.length(), LONGEST_WORDS))))
                .category(category == null || category <= 0 ? null : new CategoryId(category))
                .unit(unit == null || unit <= 0 ? null : new UnitId(unit))
                .retired(retired)
                .after(afterName.replace("\0", ""), afterId);
        return new ModelAndView("services/index", Map.of("it", page(viewer, filter, by.equals("unit"))));
    }

    private ServicesPage page(Viewer viewer, ServiceFilter filter, boolean byProvider) {
        List<Service> found = catalog.find(viewer, filter);
        List<Service> own = favourites.of(viewer, AT_HAND);
        List<Service> used = favourites.mostUsed(viewer, AT_HAND);
        return new ServicesPage(
                filter,
                byProvider,
                found,
                own,
                used,
                categories.all(),
                organization.units(Stream.of(found, own, used)
                        .flatMap(List::stream)
                        .map(Service::unit)
                        .collect(Collectors.toSet())),
                !services.offering(viewer).isEmpty(),
                Categories.mayEdit(viewer));
    }
}
