package dev.neike.access;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A token as its owner sees it.
 *
 * @param beginning how it begins, to tell it from others
 */
public record Token(
        long id,
        long account,
        String name,
        String beginning,
        Set<TokenScope> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant usedAt,
        @Nullable Instant revokedAt) {

    public Token {
        scopes = Set.copyOf(scopes);
    }

    public boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
