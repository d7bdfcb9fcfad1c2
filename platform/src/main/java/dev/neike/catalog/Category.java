package dev.neike.catalog;

import dev.neike.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * What services are sorted under.
 *
 * @param englishName the name in English where that differs, or {@code null}
 * @param position its place among the others, small numbers first
 */
public record Category(CategoryId id, String name, @Nullable String englishName, int position) {

    public String nameIn(Texts texts) {
        return englishName == null || texts.isChinese() ? name : englishName;
    }
}
