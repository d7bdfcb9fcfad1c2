package dev.neike.catalog;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import java.math.BigDecimal;
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

    /** What is wrong with it in itself. */
    Optional<Refusal> trouble() {
        if (name.isEmpty()) {
            return Optional.of(new Refusal("catalog.refusal.no-name"));
        }
        if (code.length() > LONGEST_CODE
                || name.length() > LONGEST_NAME
                || (englishName != null && englishName.length() > LONGEST_NAME)
                || description.length() > LONGEST_DESCRIPTION
                || englishDescription.length() > LONGEST_DESCRIPTION) {
            return Optional.of(
                    new Refusal("catalog.refusal.too-long", LONGEST_CODE, LONGEST_NAME, LONGEST_DESCRIPTION));
        }
        if (!audience.everyone() && audience.units().isEmpty()) {
            return Optional.of(new Refusal("catalog.refusal.no-units"));
        }
        if (usualHours != null
                && (usualHours.signum() <= 0 || usualHours.compareTo(MOST_HOURS) > 0 || usualHours.scale() > 2)) {
            return Optional.of(new Refusal("catalog.refusal.hours"));
        }
        return ICON.matcher(icon).matches() ? Optional.empty() : Optional.of(new Refusal("catalog.refusal.icon"));
    }
}
