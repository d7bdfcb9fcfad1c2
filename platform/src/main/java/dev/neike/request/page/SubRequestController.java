package dev.neike.request.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceFilter;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.act.Reading;
import dev.neike.request.life.Act;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Choosing what a holder asks a third unit for. */
@Controller
class SubRequestController {

    private static final int LONGEST_WORDS = 200;

    private final Reading reading;
    private final Catalog catalog;
    private final Organization organization;

    SubRequestController(Reading reading, Catalog catalog, Organization organization) {
        this.reading = reading;
        this.catalog = catalog;
        this.organization = organization;
    }

    @GetMapping("/requests/{id}/sub-requests/new")
    ModelAndView choose(@PathVariable RequestId id, @RequestParam(defaultValue = "") String q, Viewer viewer) {
        Reading.Seen seen = reading.seen(viewer, id);
        if (!seen.involvement().may(Act.SUB_REQUEST)) {
            throw new Forbidden();
        }
        Request parent = seen.request();
        String words =
                q.replace("\0", "").substring(0, Math.min(q.replace("\0", "").length(), LONGEST_WORDS));
        List<Service> found = catalog.find(viewer, ServiceFilter.ALL.words(words));
        List<Service> services = found.stream()
                .filter(it -> !it.unit().equals(parent.unit()) && catalog.mayAsk(viewer, it))
                .toList();
        Map<UnitId, Unit> units =
                organization.units(services.stream().map(Service::unit).collect(Collectors.toSet()));
        return new ModelAndView(
                "requests/third",
                Map.of(
                        "parent",
                        parent,
                        "services",
                        services,
                        "units",
                        units,
                        "words",
                        words,
                        "more",
                        found.size() == ServiceFilter.MOST));
    }
}
