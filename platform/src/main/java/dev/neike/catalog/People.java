package dev.neike.catalog;

import dev.neike.catalog.form.Surroundings;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.PersonId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.ShellSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    @Override
    public boolean isUnit(long number) {
        return organization.unit(new UnitId(number)).filter(Unit::open).isPresent();
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
