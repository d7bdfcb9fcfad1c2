package dev.neike.promise.warning;

import dev.neike.agreement.Agreements;
import dev.neike.organization.Membership;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.promise.store.Clock;
import dev.neike.request.life.Request;
import dev.neike.request.store.RequestStore;
import dev.neike.request.store.Sight;
import dev.neike.rights.Standings;
import dev.neike.shell.Viewer;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Who is warned of a promise. Nobody is who may not see the request. */
@Component
class Audience {

    private final Organization organization;
    private final Agreements agreements;
    private final RequestStore requests;
    private final Standings standings;

    Audience(Organization organization, Agreements agreements, RequestStore requests, Standings standings) {
        this.organization = organization;
        this.agreements = agreements;
        this.requests = requests;
        this.standings = standings;
    }

    /**
     * The people meant, each once.
     *
     * @param it the request as it stands
     */
    Set<PersonId> of(Set<Recipient> recipients, Clock clock, Request it) {
        Set<PersonId> people = new HashSet<>();
        recipients.forEach(recipient -> people.addAll(
                switch (recipient) {
                    case HOLDER -> holders(it);
                    case LEAD -> seeing(organization.nearestLeads(it.unit()), it);
                    case OWNER -> owners(clock, it);
                }));
        return people;
    }

    /** Members of the unit that holds a request, or is offered it, see it whatever it is. */
    private Set<PersonId> holders(Request it) {
        Set<PersonId> members = people(organization.members(it.unit()));
        PersonId assignee = it.assignee();
        return assignee != null && members.contains(assignee) ? Set.of(assignee) : members;
    }

    private Set<PersonId> owners(Clock clock, Request it) {
        Set<PersonId> owner = agreements
                .owner(clock.promise().version().agreement())
                .map(person -> seeing(Set.of(person), it))
                .orElse(Set.of());
        return owner.isEmpty()
                ? seeing(organization.nearestLeads(clock.promise().provider()), it)
                : owner;
    }

    private static Set<PersonId> people(List<Membership> members) {
        return members.stream().map(Membership::person).collect(Collectors.toSet());
    }

    /** As whoever decides what people see has it. */
    private Set<PersonId> seeing(Set<PersonId> people, Request it) {
        return organization.people(people).values().stream()
                .filter(person -> sees(person, it))
                .map(Person::id)
                .collect(Collectors.toSet());
    }

    private boolean sees(Person person, Request it) {
        return Optional.ofNullable(person.accountId())
                .map(account -> Sight.of(standings.of(new Viewer(account, person.name(), Set.of()))))
                .flatMap(sight -> requests.seen(sight, it.id()))
                .isPresent();
    }
}
