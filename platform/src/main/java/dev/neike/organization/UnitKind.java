package dev.neike.organization;

import java.util.Locale;

/** Whether a unit is part of the organisation. */
public enum UnitKind {
    INTERNAL,
    /** Outside customers and partners. */
    EXTERNAL;

    public String textKey() {
        return "organization.kind." + name().toLowerCase(Locale.ROOT);
    }
}
