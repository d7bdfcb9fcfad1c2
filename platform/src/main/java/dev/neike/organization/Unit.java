package dev.neike.organization;

import dev.neike.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * A node of the organisation tree, as it stands today.
 *
 * @param code what files and other systems call it, different for each unit
 * @param name its name
 * @param englishName its name in English where that differs, or {@code null}
 * @param parent the unit it belongs to, or {@code null} at the top and for closed units
 * @param open whether it exists today
 */
public record Unit(
        UnitId id,
        String code,
        String name,
        @Nullable String englishName,
        UnitKind kind,
        @Nullable UnitId parent,
        boolean open) {

    /** The name for a reader of this language. */
    public String nameIn(Texts texts) {
        return englishName == null || texts.isChinese() ? name : englishName;
    }
}
