package dev.neike.relation;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the map of the chain as lived shows. */
public enum Layer {
    /** What was handed over. */
    LIVED,
    /** What services offer to units by name. */
    DECLARED,
    /** Where the two differ. */
    DIFFERENCE;

    /** How it is written in addresses and keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Layer named(@Nullable String key) {
        return Arrays.stream(values())
                .filter(layer -> layer.key().equals(key))
                .findFirst()
                .orElse(LIVED);
    }
}
