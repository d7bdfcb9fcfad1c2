package dev.neike.catalog;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a service shall be.
 *
 * @param code empty to have one made
 * @param categoryNames the names of its category, for finding it by them
 * @param icon name of a Bootstrap icon, without its prefix
 */
public record ServiceWish(
        String code,
        UnitId unit,
        String name,
        @Nullable String englishName,
        String description,
        String englishDescription,
        @Nullable CategoryId category,
        String categoryNames,
        @Nullable PersonId owner,
        @Nullable PersonId deputy,
        boolean confidential,
        @Nullable BigDecimal usualHours,
        Audience audience,
        String icon) {

    static final int LONGEST_CODE = 50;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_DESCRIPTION = 10_000;
    private static final BigDecimal MOST_HOURS = new BigDecimal("99999");
    private static final Pattern ICON = Pattern.compile("[a-z0-9-]{1,60}");

    /** That a service shall be what it is. */
    public static ServiceWish of(Service it) {
        return new ServiceWish(
                it.code(),
                it.unit(),
                it.name(),
                it.englishName(),
                it.description(),
                it.englishDescription(),
                it.category(),
                "",
                it.owner(),
                it.deputy(),
                it.confidential(),
                it.usualHours(),
                it.audience(),
                it.icon());
    }

    ServiceWish categorised(String names) {
        return new ServiceWish(
                code,
                unit,
                name,
                englishName,
                description,
                englishDescription,
                category,
                names,
                owner,
                deputy,
                confidential,
                usualHours,
                audience,
                icon);
    }

    /** Whether the service is so already. */
    boolean isAlready(Service service) {
        return (code.isEmpty() || code.equals(service.code()))
                && unit.equals(service.unit())
                && name.equals(service.name())
                && Objects.equals(englishName, service.englishName())
                && description.equals(service.description())
                && englishDescription.equals(service.englishDescription())
                && Objects.equals(category, service.category())
                && Objects.equals(owner, service.owner())
                && Objects.equals(deputy, service.deputy())
                && confidential == service.confidential()
                && isSame(usualHours, service.usualHours())
                && audience.equals(service.audience())
                && icon.equals(service.icon());
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            return one == null && other == null;
        }
        return one.compareTo(other) == 0;
    }

    /** What is wrong with it in itself. */
    Optional<Refusal> trouble() {
        if (name.isEmpty()) {
            return Optional.of(new Refusal("catalog.refusal.no-name").at("/name"));
        }
        Optional<String> tooLong = tooLong();
        if (tooLong.isPresent()) {
            return Optional.of(new Refusal("catalog.refusal.too-long", LONGEST_CODE, LONGEST_NAME, LONGEST_DESCRIPTION)
                    .at(tooLong.get()));
        }
        if (!audience.everyone() && audience.units().isEmpty()) {
            return Optional.of(new Refusal("catalog.refusal.no-units").at("/audience"));
        }
        if (usualHours != null
                && (usualHours.signum() <= 0 || usualHours.compareTo(MOST_HOURS) > 0 || usualHours.scale() > 2)) {
            return Optional.of(new Refusal("catalog.refusal.hours").at("/usualHours"));
        }
        return ICON.matcher(icon).matches()
                ? Optional.empty()
                : Optional.of(new Refusal("catalog.refusal.icon").at("/icon"));
    }

    /** The first part that is longer than is kept. */
    private Optional<String> tooLong() {
        if (code.length() > LONGEST_CODE) {
            return Optional.of("/code");
        }
        if (name.length() > LONGEST_NAME) {
            return Optional.of("/name");
        }
        if (englishName != null && englishName.length() > LONGEST_NAME) {
            return Optional.of("/englishName");
        }
        if (description.length() > LONGEST_DESCRIPTION) {
            return Optional.of("/description");
        }
        return englishDescription.length() > LONGEST_DESCRIPTION
                ? Optional.of("/englishDescription")
                : Optional.empty();
    }
}
