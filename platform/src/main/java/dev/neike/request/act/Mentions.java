package dev.neike.request.act;

import dev.neike.notification.Notice;
import dev.neike.notification.Notices;
import dev.neike.notification.Value;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.store.LegStore;
import dev.neike.request.store.WatcherStore;
import dev.neike.request.store.WordStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * {@code @name} in a text gives the one person of that name, or employee number, sight of the request. Whoever can't be
 * given sight is not, nor told: in notes only members of holding units are mentioned, on confidential requests nobody is.
 */
@Component
class Mentions {

    private static final Pattern MENTION = Pattern.compile("@([\\p{L}\\p{N}][\\p{L}\\p{N}._'-]{0,99})");
    private static final int MOST = 10;

    private final Organization organization;
    private final LegStore legs;
    private final WatcherStore watchers;
    private final WordStore words;
    private final Notices notices;

    Mentions(Organization organization, LegStore legs, WatcherStore watchers, WordStore words, Notices notices) {
        this.organization = organization;
        this.legs = legs;
        this.watchers = watchers;
        this.words = words;
        this.notices = notices;
    }

    /** Those whom {@code by}, who is called {@code name}, mentions. */
    void of(String text, Request it, @Nullable PersonId by, String name, boolean internal, Instant at) {
        if (it.confidential()) {
            return;
        }
        MENTION.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .limit(MOST)
                .flatMap(mention -> person(mention.substring(1)).stream())
                .filter(person -> person.accountId() != null && (!internal || isOfHolders(person, it)))
                .forEach(person -> {
                    give(it, person, by, at);
                    tell(it, person, by, name, at);
                });
    }

    private void give(Request it, Person person, @Nullable PersonId by, Instant at) {
        if (watchers.insert(it.id(), person.id(), WatcherStore.Reason.MENTIONED, by, at)) {
            words.addPerson(it.id(), person.id());
        }
    }

    private void tell(Request it, Person person, @Nullable PersonId by, String name, Instant at) {
        if (!person.id().equals(by)) {
            notices.send(
                    new Notice(
                            RequestNotice.MENTIONED,
                            "request/" + it.id(),
                            it.path(),
                            "mention/" + it.id() + "/" + by + "/" + at,
                            List.of(Value.number(it.id().value()), new Value.Words(name))),
                    List.of(person.id()));
        }
    }

    private Optional<Person> person(String name) {
        List<Person> meant = organization.findPeople(name, 50).stream()
                .filter(person -> person.name().equalsIgnoreCase(name)
                        || person.name().replace(" ", "").equalsIgnoreCase(name)
                        || name.equalsIgnoreCase(person.number()))
                .toList();
        return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
    }

    private boolean isOfHolders(Person person, Request it) {
        List<UnitId> holders = legs.holders(it.id());
        return person.accountId() != null
                && organization.unitsOf(person.accountId()).stream().anyMatch(holders::contains);
    }
}
