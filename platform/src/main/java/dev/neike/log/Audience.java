package dev.neike.log;

/** Who may see a log and what was found in it, besides analysts and administrators, who see all. */
public enum Audience {
    ANALYSTS,
    /** Also executives and the quality office. */
    EXECUTIVES,
    /** Also those who lead a unit. */
    LEADS,
    /** Everyone who is signed in. */
    EVERYONE,
    /** The members of chosen units. */
    UNITS;

    /** The key of its name in the bundles. */
    public String textKey() {
        return "log.audience." + name().toLowerCase(java.util.Locale.ROOT);
    }
}
