package dev.neike.catalog;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Texts;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a unit offers.
 *
 * @param code what other systems call it, different for each service
 * @param unit the unit that offers it
 * @param confidential whether only askers and current holders may see its requests
 * @param usualHours the time that it usually takes, in hours, as its owner states it
 * @param formVersion the version of its form in force, 0 for none
 * @param version counts the changes of what stands here
 * @param retiredAt since when nobody can ask for it any more, or {@code null}
 */
public record Service(
        ServiceId id,
        String code,
        UnitId unit,
        String name,
        @Nullable String englishName,
        String description,
        String englishDescription,
        @Nullable CategoryId category,
        @Nullable PersonId owner,
        @Nullable PersonId deputy,
        boolean confidential,
        @Nullable BigDecimal usualHours,
        Audience audience,
        String icon,
        int formVersion,
        long version,
        @Nullable Instant retiredAt) {

    public String nameIn(Texts texts) {
        return englishName == null || texts.isChinese() ? name : englishName;
    }

    public String descriptionIn(Texts texts) {
        return englishDescription.isEmpty() || texts.isChinese() ? description : englishDescription;
    }

    public boolean isOpen() {
        return retiredAt == null;
    }

    public String path() {
        return "/services/" + id;
    }
}
