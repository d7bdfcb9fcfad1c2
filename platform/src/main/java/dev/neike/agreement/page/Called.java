package dev.neike.agreement.page;

import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Slot;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Texts;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How units, services and people of some agreements are called. */
public record Called(Map<UnitId, Unit> units, Map<ServiceId, Service> services, Map<PersonId, Person> people) {

    public Called {
        units = Map.copyOf(units);
        services = Map.copyOf(services);
        people = Map.copyOf(people);
    }

    public String unit(UnitId id, Texts texts) {
        Unit unit = units.get(id);
        return unit == null ? "#" + id : unit.nameIn(texts);
    }

    /** Their names in order; the words for all units where there are none. */
    public List<String> customers(Collection<UnitId> ids, Texts texts) {
        return ids.isEmpty()
                ? List.of(texts.of("agreement.all-units"))
                : ids.stream().map(it -> unit(it, texts)).sorted().toList();
    }

    /** Their names in order; the words for all services where there are none. */
    public List<String> services(Collection<ServiceId> ids, Texts texts) {
        return ids.isEmpty()
                ? List.of(texts.of("agreement.all-services"))
                : ids.stream()
                        .map(it -> services.containsKey(it) ? services.get(it).nameIn(texts) : "#" + it)
                        .sorted()
                        .toList();
    }

    public @Nullable Person person(@Nullable PersonId id) {
        return id == null ? null : people.get(id);
    }

    /** For whom somebody signs. */
    public String party(UnitId provider, Slot slot, Texts texts) {
        UnitId unit = slot.side() == Side.PROVIDER ? provider : slot.unit();
        return unit == null ? texts.of("agreement.all-units") : unit(unit, texts);
    }
}
