package dev.neike.catalog;

import dev.neike.shell.Texts;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What services are sorted under.
 *
 * @param englishName the name in English where that differs, or {@code null}
 * @param position its place among the others, small numbers first
 * @param version counts the changes of what stands here
 */
public record Category(CategoryId id, String name, @Nullable String englishName, int position, long version) {

    boolean isAlready(String wanted, @Nullable String english, int place) {
        return name.equals(wanted) && Objects.equals(englishName, english) && position == place;
    }

    public String nameIn(Texts texts) {
        return englishName == null || texts.isChinese() ? name : englishName;
    }
}
