package dev.neike.organization;

import dev.neike.access.Account;
import dev.neike.access.Accounts;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** Looking at people. */
@Controller
class PeopleController {

    private static final int PAGE_SIZE = 50;

    private final People people;
    private final PersonStore store;
    private final Memberships memberships;
    private final Organization organization;
    private final UnitTrees trees;
    private final Accounts accounts;
    private final Today today;

    PeopleController(
            People people,
            PersonStore store,
            Memberships memberships,
            Organization organization,
            UnitTrees trees,
            Accounts accounts,
            Today today) {
        this.people = people;
        this.store = store;
        this.memberships = memberships;
        this.organization = organization;
        this.trees = trees;
        this.accounts = accounts;
        this.today = today;
    }

    @GetMapping("/people")
    ModelAndView index(PeopleFilter filter, Viewer viewer, Texts texts) {
        List<Person> found = people.page(filter, PAGE_SIZE + 1);
        boolean more = found.size() > PAGE_SIZE;
        List<Person> shown = more ? found.subList(0, PAGE_SIZE) : found;
        List<UnitId> homes = shown.stream()
                .map(Person::home)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new ModelAndView(
                "people/index",
                Map.of(
                        "it",
                        new PeoplePage(
                                filter,
                                shown,
                                organization.units(homes),
                                trees.read().choices(texts),
                                more ? filter.pathAfter(shown.getLast()) : "",
                                shown.isEmpty() && store.isEmpty(),
                                EditingPolicy.mayEdit(viewer))));
    }

    @GetMapping("/people/{id}")
    ModelAndView show(@PathVariable PersonId id, Viewer viewer, Texts texts) {
        Person person = people.get(id);
        List<Membership> all = memberships.of(id);
        boolean mayEdit = EditingPolicy.mayEdit(viewer);
        Optional<Account> account = Optional.ofNullable(person.accountId()).map(accounts::get);
        return new ModelAndView(
                "people/show",
                Map.of(
                        "it",
                        new PersonPage(
                                person,
                                account.map(Account::login).orElse(""),
                                account.map(Account::isDisabled).orElse(false),
                                all,
                                organization.units(
                                        all.stream().map(Membership::unit).toList()),
                                mayEdit ? trees.read().choices(texts) : List.of(),
                                suggestedLogin(person),
                                today.date(),
                                mayEdit)));
    }

    /** The mail address where there is one, else the employee number. */
    private static String suggestedLogin(Person person) {
        String login = Objects.requireNonNullElse(person.mail(), Objects.requireNonNullElse(person.number(), ""));
        return login.toLowerCase(Locale.ROOT);
    }
}
