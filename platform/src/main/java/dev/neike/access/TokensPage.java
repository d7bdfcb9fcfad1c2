package dev.neike.access;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One's tokens, and the form for another.
 *
 * @param made the one just made, shown once
 */
public record TokensPage(List<Token> tokens, Typed typed, String trouble, Tokens.@Nullable Made made, Instant now) {

    /** What stands in the form. */
    public record Typed(String name, Set<TokenScope> scopes, String days) {

        static final Typed NOTHING = new Typed("", Set.of(), "90");
    }

    public int longestName() {
        return Tokens.LONGEST_NAME;
    }

    public int mostDays() {
        return Tokens.MOST_DAYS;
    }
}
