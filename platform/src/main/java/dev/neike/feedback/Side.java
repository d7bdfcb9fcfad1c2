package dev.neike.feedback;

import java.util.Locale;

/** Who marks: the customer the provider's part, or the provider the customer's. */
public enum Side {
    CUSTOMER,
    PROVIDER;

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
