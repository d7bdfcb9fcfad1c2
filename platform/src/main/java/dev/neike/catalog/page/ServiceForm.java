package dev.neike.catalog.page;

import static dev.neike.catalog.Wording.line;
import static dev.neike.catalog.Wording.lineOrNull;
import static dev.neike.catalog.Wording.text;

import dev.neike.catalog.Audience;
import dev.neike.catalog.Catalog;
import dev.neike.catalog.CategoryId;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceWish;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed about a service.
 *
 * @param owner name, number or mail address of the owner
 * @param usualHours as typed
 * @param audience {@code EVERYONE} or {@code UNITS}
 * @param version the version that whoever changes it began from
 */
public record ServiceForm(
        @Nullable String code,
        @Nullable Long unit,
        @Nullable String name,
        @Nullable String englishName,
        @Nullable String description,
        @Nullable String englishDescription,
        @Nullable Long category,
        @Nullable String owner,
        @Nullable String deputy,
        @Nullable Boolean confidential,
        @Nullable String usualHours,
        @Nullable String audience,
        @Nullable List<Long> units,
        @Nullable String icon,
        @Nullable Long version) {

    /** What may stand in front of a service. */
    public static final List<String> ICONS = List.of(
            "box",
            "laptop",
            "wifi",
            "telephone",
            "printer",
            "key",
            "shield-check",
            "person-badge",
            "people",
            "mortarboard",
            "heart-pulse",
            "calendar-check",
            "airplane",
            "truck",
            "tools",
            "building",
            "cart",
            "cash-coin",
            "receipt",
            "file-earmark-text",
            "pen",
            "translate",
            "megaphone",
            "bar-chart",
            "question-circle");

    public ServiceForm {
        code = line(code);
        name = line(name);
        englishName = line(englishName);
        description = text(description);
        englishDescription = text(englishDescription);
        owner = line(owner);
        deputy = line(deputy);
        confidential = Boolean.TRUE.equals(confidential);
        usualHours = line(usualHours);
        audience = "UNITS".equals(audience) ? "UNITS" : "EVERYONE";
        units = units == null ? List.of() : List.copyOf(units);
        icon = line(icon).isEmpty() ? "box" : line(icon);
    }

    @Override
    public Boolean confidential() {
        return Boolean.TRUE.equals(confidential);
    }

    static ServiceForm empty() {
        return new ServiceForm(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    static ServiceForm of(Service it, Catalog catalog) {
        return new ServiceForm(
                it.code(),
                it.unit().value(),
                it.name(),
                it.englishName(),
                it.description(),
                it.englishDescription(),
                it.category() == null ? null : it.category().value(),
                catalog.typed(it.owner()),
                catalog.typed(it.deputy()),
                it.confidential(),
                it.usualHours() == null
                        ? null
                        : it.usualHours().stripTrailingZeros().toPlainString(),
                it.audience().everyone() ? "EVERYONE" : "UNITS",
                it.audience().units().stream().map(UnitId::value).toList(),
                it.icon(),
                it.version());
    }

    ServiceWish wish(Catalog catalog) {
        if (unit == null || unit <= 0) {
            throw new Refusal("catalog.refusal.no-unit");
        }
        return new ServiceWish(
                line(code),
                new UnitId(unit),
                line(name),
                lineOrNull(englishName),
                text(description),
                text(englishDescription),
                category == null || category <= 0 ? null : new CategoryId(category),
                "",
                person(catalog, line(owner)),
                person(catalog, line(deputy)),
                confidential(),
                hours(line(usualHours)),
                "UNITS".equals(audience) ? Audience.of(chosen()) : Audience.EVERYONE,
                line(icon));
    }

    public boolean isFor(long number) {
        return units != null && units.contains(number);
    }

    private java.util.Set<UnitId> chosen() {
        return units == null
                ? java.util.Set.of()
                : units.stream().filter(it -> it > 0).map(UnitId::new).collect(Collectors.toSet());
    }

    private static @Nullable PersonId person(Catalog catalog, String words) {
        if (words.isEmpty()) {
            return null;
        }
        List<PersonId> found = words.length() > 200 ? List.of() : catalog.people(words);
        if (found.size() == 1) {
            return found.getFirst();
        }
        throw found.isEmpty()
                ? new Refusal("catalog.refusal.unknown-person", words)
                : new Refusal("catalog.refusal.several-people", words);
    }

    private static @Nullable BigDecimal hours(String typed) {
        if (typed.isEmpty()) {
            return null;
        }
        if (!typed.matches("\\d{1,5}([.,]\\d{1,2})?")) {
            throw new Refusal("catalog.refusal.hours");
        }
        return new BigDecimal(typed.replace(',', '.'));
    }
}
