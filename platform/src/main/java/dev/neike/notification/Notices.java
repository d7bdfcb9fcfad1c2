package dev.neike.notification;

import dev.neike.live.Live;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one door through which people are told something. */
@Component
public class Notices {

    private final NoticeStore store;
    private final Organization organization;
    private final Live live;
    private final Clock clock;

    Notices(NoticeStore store, Organization organization, Live live, Clock clock) {
        this.store = store;
        this.organization = organization;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Tells it to each of these people who has not been told it yet, in the transaction of whoever has something to tell.
     * Whoever sends it sees to it that they may know. People without an account, or who are not here, are left out.
     *
     * @return how many were told now
     */
    @Transactional
    public int send(Notice notice, Collection<PersonId> people) {
        List<Long> accounts = organization.people(Set.copyOf(people)).values().stream()
                .filter(Person::isHere)
                .map(Person::accountId)
                .filter(Objects::nonNull)
                .sorted()
                .toList();
        List<Long> told = accounts.isEmpty() ? List.of() : store.insert(notice, accounts, clock.instant());
        live.changed(told.stream().map(NoticeTopics::topic).toList());
        return told.size();
    }
}
