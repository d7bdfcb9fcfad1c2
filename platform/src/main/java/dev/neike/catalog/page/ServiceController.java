package dev.neike.catalog.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Categories;
import dev.neike.catalog.Favourites;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Comparator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** One service, and having it at hand. */
@Controller
class ServiceController {

    private final Catalog catalog;
    private final Categories categories;
    private final Favourites favourites;
    private final Organization organization;

    ServiceController(Catalog catalog, Categories categories, Favourites favourites, Organization organization) {
        this.catalog = catalog;
        this.categories = categories;
        this.favourites = favourites;
        this.organization = organization;
    }

    @GetMapping("/services/{id}")
    ModelAndView show(@PathVariable ServiceId id, Viewer viewer, Texts texts) {
        Service service = catalog.seen(viewer, id);
        Unit unit = organization.unit(service.unit()).orElseThrow(NotFound::new);
        return new ModelAndView(
                "services/show",
                Map.of(
                        "it",
                        new ServicePage(
                                service,
                                unit,
                                categories.all().stream()
                                        .filter(it -> it.id().equals(service.category()))
                                        .findFirst()
                                        .orElse(null),
                                person(service.owner()),
                                person(service.deputy()),
                                organization.units(service.audience().units()).values().stream()
                                        .sorted(Comparator.comparing(Unit::name))
                                        .toList(),
                                catalog.view(catalog.form(id, service.formVersion()), texts),
                                unit.open() && catalog.mayAsk(viewer, service),
                                catalog.mayEdit(viewer, service),
                                favourites.has(viewer, id))));
    }

    @PutMapping("/services/{id}/favourite")
    String keep(@PathVariable ServiceId id, Viewer viewer) {
        favourites.set(viewer, catalog.seen(viewer, id).id(), true);
        return "redirect:/services/" + id;
    }

    @DeleteMapping("/services/{id}/favourite")
    String drop(@PathVariable ServiceId id, Viewer viewer) {
        favourites.set(viewer, catalog.seen(viewer, id).id(), false);
        return "redirect:/services/" + id;
    }

    private @Nullable Person person(@Nullable PersonId id) {
        return id == null ? null : organization.person(id).orElse(null);
    }
}
