package dev.neike.access;

import dev.neike.shell.Role;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's way in.
 *
 * @param id its number
 * @param login what is typed at sign-in, lower case
 * @param name how the person is called
 * @param roles what was granted by hand
 * @param mustChangePassword whether a one-time password waits to be replaced
 * @param firstUsedAt when its owner first signed in, or {@code null}
 * @param disabledAt since when nobody may sign in with it, or {@code null}
 */
public record Account(
        long id,
        String login,
        String name,
        Set<Role> roles,
        boolean mustChangePassword,
        @Nullable Instant firstUsedAt,
        @Nullable Instant disabledAt) {

    public Account {
        roles = Set.copyOf(roles);
    }

    public boolean isDisabled() {
        return disabledAt != null;
    }
}
