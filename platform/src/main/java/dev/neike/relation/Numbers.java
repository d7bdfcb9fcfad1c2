package dev.neike.relation;

import org.jspecify.annotations.Nullable;

/** Numbers in addresses, where nonsense counts as not said. */
final class Numbers {

    private Numbers() {}

    static int within(@Nullable String text, int least, int most, int otherwise) {
        try {
            return text == null ? otherwise : Math.clamp(Long.parseLong(text.strip()), least, most);
        } catch (NumberFormatException e) {
            return otherwise;
        }
    }
}
