package dev.neike.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a token may be used for. Never more than its owner may do. */
public enum TokenScope {
    ORGANIZATION_READ("units", "people"),
    ORGANIZATION_WRITE("units"),
    SERVICES_READ("services", "categories"),
    SERVICES_WRITE("services", "categories"),
    REQUESTS_READ("requests", "queues", "work", "drafts", "files", "exports"),
    REQUESTS_WRITE("requests", "drafts", "files"),
    RELATIONS_READ("relations", "chains", "promises"),
    CALENDARS_READ("calendars"),
    CALENDARS_WRITE("calendars"),
    AGREEMENTS_READ("agreements"),
    AGREEMENTS_WRITE("agreements"),
    NOTICES_READ("notices"),
    NOTICES_WRITE("notices"),
    WARNINGS_READ("warnings"),
    WARNINGS_WRITE("warnings");

    private static final Set<String> LOOKING = Set.of("GET", "HEAD", "OPTIONS");

    /** The first parts of the paths below the version, with a space around each. */
    private final String resources;

    TokenScope(String... resources) {
        this.resources = " " + String.join(" ", resources) + " ";
    }

    /** As programs write it: {@code requests:read}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', ':');
    }

    public String textKey() {
        return "access.token.scope." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<TokenScope> of(String slug) {
        return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
    }

    /**
     * What this call takes; nothing where any token will do.
     *
     * @param resource the first part of the path below the version
     */
    static Optional<TokenScope> needed(String method, String resource) {
        boolean looking = LOOKING.contains(method);
        return Arrays.stream(values())
                .filter(it ->
                        it.resources.contains(" " + resource + " ") && it.slug().endsWith(looking ? ":read" : ":write"))
                .findFirst();
    }
}
