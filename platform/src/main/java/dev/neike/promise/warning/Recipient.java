package dev.neike.promise.warning;

import java.util.Locale;

/** Who is warned. */
public enum Recipient {
    /** Whoever is assigned; all members of the unit that holds the request where nobody is. */
    HOLDER,
    /** Whoever leads the unit that holds the request, or the nearest above it that is led. */
    LEAD,
    /** Who answers for the agreement on the provider’s side; where nobody does, who leads the unit that promised. */
    OWNER;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
