package dev.neike.organization;

import java.util.Locale;

/** What an import does to a unit or person. */
public enum Change {
    NEW,
    CHANGED,
    /** A unit closes, a person leaves. */
    ENDED,
    UNCHANGED;

    public String textKey() {
        return "organization.import.change." + name().toLowerCase(Locale.ROOT);
    }
}
