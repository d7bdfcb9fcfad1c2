package dev.neike.agreement;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import java.util.Set;

/**
 * For whom and for what an agreement is made.
 *
 * @param customers the units that are the other side, each with everything below it; empty for all units
 * @param services the provider's services that it is about; empty for all
 */
public record Scope(Set<UnitId> customers, Set<ServiceId> services) {

    public static final Scope EVERYTHING = new Scope(Set.of(), Set.of());

    public Scope {
        customers = Set.copyOf(customers);
        services = Set.copyOf(services);
    }

    public boolean isForAll() {
        return customers.isEmpty();
    }

    public boolean isAboutAll() {
        return services.isEmpty();
    }
}
