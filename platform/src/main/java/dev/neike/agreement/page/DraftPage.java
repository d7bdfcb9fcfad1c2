package dev.neike.agreement.page;

import dev.neike.agreement.act.Seen;
import dev.neike.catalog.Service;
import dev.neike.organization.Unit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement is written.
 *
 * @param present the agreement whose draft it is, or {@code null} for a new one
 * @param providers units for which the viewer may write
 * @param units all that may be customers
 * @param services what the provider offers
 * @param workingDay what a working day is here, in words
 */
public record DraftPage(
        @Nullable Seen present,
        Unit provider,
        List<Unit> providers,
        List<Unit> units,
        List<Service> services,
        String workingDay) {

    public DraftPage {
        providers = List.copyOf(providers);
        units = List.copyOf(units);
        services = List.copyOf(services);
    }
}
