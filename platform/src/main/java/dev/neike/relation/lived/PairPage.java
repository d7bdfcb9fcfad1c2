package dev.neike.relation.lived;

import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.feedback.BothWays;
import dev.neike.organization.Unit;
import dev.neike.promise.KeptPromises;
import dev.neike.request.life.Request;
import dev.neike.shell.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * One relation, as it is lived.
 *
 * @param line what happened in all months shown
 * @param months each of them, the earliest first
 * @param marks what both sides think, over all months shown
 * @param promises what the provider promised the customer, and kept
 * @param offers what the provider offers to the customer, as far as the viewer may see it
 * @param latest the latest requests that the viewer may see
 * @param services those of the latest requests
 * @param chart volume and acceptance by month, for the browser
 * @param seesCustomer whether the viewer may go on to the customer's relations
 * @param seesProvider whether the viewer may go on to the provider's relations
 * @param back whether there is anything in the other direction
 */
public record PairPage(
        Unit customer,
        Unit provider,
        LivedLine line,
        List<PairMonth> months,
        BothWays marks,
        KeptPromises.Kept promises,
        List<Service> offers,
        List<Request> latest,
        Map<ServiceId, Service> services,
        String chart,
        boolean seesCustomer,
        boolean seesProvider,
        boolean back,
        Instant now) {

    public PairPage {
        months = List.copyOf(months);
        offers = List.copyOf(offers);
        latest = List.copyOf(latest);
        services = Map.copyOf(services);
    }

    public boolean isEmpty() {
        return line.volume() == 0 && line.forProvider() + line.forCustomer() == 0 && marks.isEmpty();
    }

    public String service(Request request, Texts texts) {
        Service service = services.get(request.service());
        return service == null ? "" : service.nameIn(texts);
    }

    /** The path of a relation. */
    public static String path(Unit customer, Unit provider) {
        return "/relations/" + customer.id() + "/" + provider.id();
    }
}
