package dev.neike.request.page;

import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.Due;
import dev.neike.shell.Texts;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How those are called whom requests name by number.
 *
 * @param due when those of the requests fall due about which something is promised
 */
public record Called(
        Map<UnitId, Unit> units,
        Map<PersonId, Person> people,
        Map<ServiceId, Service> services,
        Map<RequestId, Due> due,
        Instant now) {

    public Called {
        units = Map.copyOf(units);
        people = Map.copyOf(people);
        services = Map.copyOf(services);
        due = Map.copyOf(due);
    }

    public String unit(@Nullable UnitId id, Texts texts) {
        Unit unit = id == null ? null : units.get(id);
        return unit == null ? "–" : unit.nameIn(texts);
    }

    /** When it falls due, where something is promised. */
    public @Nullable Due due(Request it) {
        return due.get(it.id());
    }

    public Due.@Nullable State dueState(Request it) {
        Due its = due(it);
        return its == null ? null : its.state(now);
    }

    public String person(@Nullable PersonId id) {
        Person person = id == null ? null : people.get(id);
        return person == null ? "–" : person.name();
    }

    public String service(ServiceId id, Texts texts) {
        Service service = services.get(id);
        return service == null ? "–" : service.nameIn(texts);
    }
}
