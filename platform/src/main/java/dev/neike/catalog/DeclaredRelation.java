package dev.neike.catalog;

import dev.neike.organization.UnitId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a unit offers services to another.
 *
 * @param customer the unit that may ask, with everything below it; {@code null} where everybody may
 * @param services what it may ask for
 */
public record DeclaredRelation(@Nullable UnitId customer, UnitId provider, List<ServiceId> services) {

    public DeclaredRelation {
        services = List.copyOf(services);
    }
}
