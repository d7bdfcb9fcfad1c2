package dev.neike.agreement.paper;

import java.util.Locale;

/** The two sides of an agreement. */
public enum Side {
    PROVIDER,
    CUSTOMER;

    /**
     * The side with this slug.
     *
     * @throws IllegalArgumentException where it is none
     */
    public static Side of(String slug) {
        return valueOf(slug.toUpperCase(Locale.ROOT));
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
