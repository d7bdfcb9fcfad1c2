package dev.neike.catalog.page;

import dev.neike.catalog.Categories;
import dev.neike.catalog.Services;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Viewer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which a service is described. */
@Component
class ServiceEditor {

    private final Services services;
    private final Categories categories;
    private final Organization organization;

    ServiceEditor(Services services, Categories categories, Organization organization) {
        this.services = services;
        this.categories = categories;
        this.organization = organization;
    }

    /**
     * The page.
     *
     * @param present the unit that offers the service already, or {@code null} for a new service
     * @throws Forbidden where the viewer may offer nothing
     */
    ModelAndView page(String view, long id, ServiceForm form, @Nullable UnitId present, String trouble, Viewer viewer) {
        List<Unit> providers = new ArrayList<>(services.offering(viewer));
        if (present == null && providers.isEmpty()) {
            throw new Forbidden();
        }
        if (present != null && providers.stream().noneMatch(it -> it.id().equals(present))) {
            organization.unit(present).ifPresent(it -> providers.add(0, it));
        }
        ModelAndView page = new ModelAndView(
                view,
                Map.of(
                        "id",
                        id,
                        "form",
                        form,
                        "providers",
                        List.copyOf(providers),
                        "units",
                        organization.openUnits(),
                        "categories",
                        categories.all(),
                        "trouble",
                        trouble));
        if (!trouble.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
