package dev.neike.catalog.api;

import static dev.neike.catalog.Wording.line;
import static dev.neike.catalog.Wording.lineOrNull;
import static dev.neike.catalog.Wording.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.catalog.Audience;
import dev.neike.catalog.CategoryId;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceWish;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a service shall be, or is, for whoever keeps it: in all languages, with its audience.
 *
 * @param code what other systems call it; left out to have one made, or to leave the present one
 * @param unit the number of the unit that offers it
 * @param category the number of its category
 * @param owner the number of the person who answers for it
 * @param deputy the number of the person who does so in the owner's absence
 * @param confidential whether only askers and current holders may see its requests
 * @param usualHours the time that it usually takes, in hours
 * @param audience the numbers of the units that may ask, with everything below them; left out for everybody
 * @param icon name of a Bootstrap icon, without its prefix
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ServiceDefinition(
        @Nullable String code,
        @Nullable Long unit,
        @Nullable String name,
        @Nullable String englishName,
        @Nullable String description,
        @Nullable String englishDescription,
        @Nullable Long category,
        @Nullable Long owner,
        @Nullable Long deputy,
        @Nullable Boolean confidential,
        @Nullable BigDecimal usualHours,
        @Nullable List<Long> audience,
        @Nullable String icon) {

    private static final String USUAL_ICON = "box";

    static ServiceDefinition of(Service it) {
        return new ServiceDefinition(
                it.code(),
                it.unit().value(),
                it.name(),
                it.englishName(),
                it.description(),
                it.englishDescription(),
                it.category() == null ? null : it.category().value(),
                it.owner() == null ? null : it.owner().value(),
                it.deputy() == null ? null : it.deputy().value(),
                it.confidential(),
                it.usualHours(),
                it.audience().everyone()
                        ? null
                        : it.audience().units().stream()
                                .map(UnitId::value)
                                .sorted()
                                .toList(),
                it.icon());
    }

    /**
     * What is meant.
     *
     * @throws Refusal where a number can't be one, with its place
     */
    ServiceWish wish() {
        UnitId provider = number(unit, "/unit", UnitId::new);
        if (provider == null) {
            throw new Refusal("catalog.refusal.no-unit").at("/unit");
        }
        return new ServiceWish(
                line(code),
                provider,
                line(name),
                lineOrNull(englishName),
                text(description),
                text(englishDescription),
                number(category, "/category", CategoryId::new),
                "",
                number(owner, "/owner", PersonId::new),
                number(deputy, "/deputy", PersonId::new),
                Boolean.TRUE.equals(confidential),
                usualHours,
                audience == null ? Audience.EVERYONE : Audience.of(units(audience)),
                line(icon).isEmpty() ? USUAL_ICON : line(icon));
    }

    private static List<UnitId> units(List<Long> numbers) {
        return numbers.stream()
                .map(it -> number(it, "/audience", UnitId::new))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.toList());
    }

    private static <T> @Nullable T number(@Nullable Long number, String place, LongFunction<T> making) {
        if (number != null && number <= 0) {
            throw new Refusal("catalog.refusal.number").at(place);
        }
        return number == null ? null : making.apply(number);
    }
}
