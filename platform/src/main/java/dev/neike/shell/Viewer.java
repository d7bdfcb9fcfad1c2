package dev.neike.shell;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whoever looks at a page or acts on it.
 *
 * @param accountId the account, or {@code null} for Neike itself
 * @param name how the person is called on pages and in the activity log
 * @param roles what they may do, never empty for a person
 */
public record Viewer(@Nullable Long accountId, String name, Set<Role> roles) implements Serializable {

    /** Neike itself, for what happens without anybody's asking. */
    public static final Viewer SYSTEM = new Viewer(null, "Neike", Set.of());

    public Viewer {
        roles = Set.copyOf(roles);
    }

    /** Whether the viewer has at least one of the roles. */
    public boolean hasAny(Role first, Role... others) {
        return EnumSet.of(first, others).stream().anyMatch(roles::contains);
    }

    /** The account's number of a signed-in person. */
    public long account() {
        if (accountId == null) {
            throw new IllegalStateException("Neike itself has no account");
        }
        return accountId;
    }
}
