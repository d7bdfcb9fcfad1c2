package dev.neike.shell;

/** What somebody may do in Neike as a whole. Everybody signed in is an {@link #EMPLOYEE}. */
public enum Role {
    ADMINISTRATOR,
    ANALYST,
    EXECUTIVE,
    QUALITY_OFFICE,
    /** Leads a unit; follows from a membership and is never granted by hand. */
    LEAD,
    EMPLOYEE;

    /** The key of the role's name in the bundles. */
    public String textKey() {
        return "role." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
