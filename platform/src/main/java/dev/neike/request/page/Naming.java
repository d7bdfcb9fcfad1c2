package dev.neike.request.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.DueStore;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks names and due times up, all that a page needs at once. */
@Component
public class Naming {

    private final Organization organization;
    private final Catalog catalog;
    private final DueStore due;
    private final Clock clock;

    Naming(Organization organization, Catalog catalog, DueStore due, Clock clock) {
        this.organization = organization;
        this.catalog = catalog;
        this.due = due;
        this.clock = clock;
    }

    /** What is to be named. */
    public static final class Wanted {

        private final Set<UnitId> units = new HashSet<>();
        private final Set<PersonId> people = new HashSet<>();
        private final Set<ServiceId> services = new HashSet<>();
        private final Set<RequestId> open = new HashSet<>();

        public Wanted unit(@Nullable UnitId unit) {
            if (unit != null) {
                units.add(unit);
            }
            return this;
        }

        public Wanted person(@Nullable PersonId person) {
            if (person != null) {
                people.add(person);
            }
            return this;
        }

        public Wanted requests(Collection<Request> requests) {
            requests.forEach(it -> {
                unit(it.customerUnit()).unit(it.first()).unit(it.unit()).unit(it.sender());
                person(it.asker()).person(it.customer()).person(it.assignee());
                services.add(it.service());
                if (it.state().isOpen()) {
                    open.add(it.id());
                }
            });
            return this;
        }
    }

    public Called of(List<Request> requests) {
        return of(new Wanted().requests(requests));
    }

    @Transactional(readOnly = true)
    public Called of(Wanted wanted) {
        return new Called(
                organization.units(wanted.units),
                organization.people(wanted.people),
                catalog.services(wanted.services),
                due.of(wanted.open),
                clock.instant());
    }
}
