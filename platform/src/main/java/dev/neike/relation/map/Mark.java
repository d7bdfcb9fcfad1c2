package dev.neike.relation.map;

import java.util.Locale;
import org.springframework.modulith.NamedInterface;

/** What an arrow says besides its figures. */
@NamedInterface("map")
public enum Mark {
    /** Lived, and nothing more is said of it; or lived and declared, where that is asked. */
    LIVED,
    /** Lived, though the receiver offers the giver nothing. */
    UNDECLARED,
    /** Declared, and never lived. */
    UNUSED;

    /** How it is written in classes and keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
