package dev.neike.agreement.paper;

import dev.neike.shell.Refusal;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The two sides of an agreement. */
public enum Side {
    PROVIDER,
    CUSTOMER;

    /**
     * The side with this slug.
     *
     * @throws Refusal where it is none
     */
    public static Side of(@Nullable String slug) {
        return Stream.of(values())
                .filter(it -> it.slug().equals(slug))
                .findFirst()
                .orElseThrow(() -> new Refusal("agreement.refusal.side").at("/side"));
    }

    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
