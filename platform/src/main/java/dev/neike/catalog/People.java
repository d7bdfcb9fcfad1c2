package dev.neike.catalog;

import dev.neike.catalog.form.Answers;
import dev.neike.catalog.form.Names;
import dev.neike.catalog.form.Surroundings;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.Texts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** People and units as somebody types them. */
@Component
class People implements Surroundings {

    private static final Pattern NUMBER = Pattern.compile("#[1-9]\\d{0,17}");
    private static final int MOST = 100;

    private final Organization organization;
    private final Clock clock;
    private final ShellSettings settings;

    People(Organization organization, Clock clock, ShellSettings settings) {
        this.organization = organization;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), settings.timeZone());
    }

    @Override
    public List<Long> people(String words) {
        if (NUMBER.matcher(words).matches()) {
            return organization.person(new PersonId(Long.parseLong(words.substring(1)))).stream()
                    .map(it -> it.id().value())
                    .toList();
        }
        List<Person> found = organization.findPeople(words, MOST);
        List<Person> exact = found.stream()
                .filter(it -> words.equalsIgnoreCase(it.number()) || words.equalsIgnoreCase(it.mail()))
                .toList();
        return (exact.isEmpty() ? found.stream().filter(it -> it.name().equalsIgnoreCase(words)) : exact.stream())
                .map(it -> it.id().value())
                .toList();
    }

    /** People in whose name, number or mail address the words stand: those whose name begins with them first. */
    List<SuggestedPerson> suggested(String words, int limit) {
        List<Person> found = organization.findPeople(words, MOST);
        Map<String, Long> namesakes = found.stream()
                .collect(Collectors.groupingBy(it -> it.name().toLowerCase(Locale.ROOT), Collectors.counting()));
        Map<UnitId, Unit> units = organization.units(
                found.stream().map(Person::home).filter(Objects::nonNull).collect(Collectors.toSet()));
        boolean all = found.size() < MOST;
        return found.stream()
                .sorted(Comparator.comparing(it -> !it.name().regionMatches(true, 0, words, 0, words.length())))
                .limit(limit)
                .map(it -> new SuggestedPerson(
                        it,
                        all
                                        && isFound(words, it)
                                        && Long.valueOf(1)
                                                .equals(namesakes.get(it.name().toLowerCase(Locale.ROOT)))
                                ? it.name()
                                : typed(it.id()),
                        it.home() == null ? null : units.get(it.home())))
                .toList();
    }

    /** Whether all namesakes must be among those found, as they are where the words stand in the name. */
    private static boolean isFound(String words, Person person) {
        return person.name().toLowerCase(Locale.ROOT).contains(words.toLowerCase(Locale.ROOT));
    }

    @Override
    public boolean isUnit(long number) {
        return organization.unit(new UnitId(number)).filter(Unit::open).isPresent();
    }

    /** What somebody would have typed to answer so. */
    Map<String, List<String>> typed(Answers answers) {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        answers.byQuestion()
                .forEach((question, answer) -> typed.put(
                        question,
                        switch (answer.kind()) {
                            case PERSON -> List.of(typed(new PersonId(answer.id())));
                            case MONEY -> List.of(answer.first());
                            default -> answer.values();
                        }));
        return typed;
    }

    Names names(UnaryOperator<String> fileNames, Texts texts) {
        return new Names() {
            @Override
            public String person(long number) {
                return organization
                        .person(new PersonId(number))
                        .map(Person::name)
                        .orElse("#" + number);
            }

            @Override
            public String unit(long number) {
                return organization
                        .unit(new UnitId(number))
                        .map(it -> it.nameIn(texts))
                        .orElse("#" + number);
            }

            @Override
            public String file(String value) {
                return fileNames.apply(value);
            }
        };
    }

    /** What to type so that exactly this person is meant. */
    String typed(@Nullable PersonId id) {
        return id == null
                ? ""
                : organization
                        .person(id)
                        .map(it -> Optional.ofNullable(it.mail())
                                .or(() -> Optional.ofNullable(it.number()))
                                .orElse("#" + it.id()))
                        .orElse("");
    }
}
