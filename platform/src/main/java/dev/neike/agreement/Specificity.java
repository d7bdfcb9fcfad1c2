package dev.neike.agreement;

import dev.neike.shell.Texts;
import java.util.Locale;

/**
 * Why a version binds and no other.
 *
 * @param namesService whether it is about the service by name
 * @param customer how it means the customer
 * @param by what decided between it and the next one
 */
public record Specificity(boolean namesService, Customer customer, Decided by) {

    /** How the customer is meant: named itself, by a unit above it, or like everybody. */
    public enum Customer {
        NAMED,
        ABOVE,
        ALL
    }

    /** What decided: nothing else was there, it names the service, it means the customer more closely, it was signed later. */
    public enum Decided {
        ALONE,
        SERVICE,
        CUSTOMER,
        LATER
    }

    /** In two sentences. */
    public String in(Texts texts) {
        return texts.of(
                "agreement.why",
                texts.of("agreement.why." + (namesService ? "service" : "any") + "." + slug(customer)),
                texts.of("agreement.why.by." + slug(by)));
    }

    private static String slug(Enum<?> it) {
        return it.name().toLowerCase(Locale.ROOT);
    }
}
