package dev.neike.organization;

import org.jspecify.annotations.Nullable;

/**
 * Somebody with a home unit and any number of further memberships.
 *
 * @param number employee number, or {@code null}
 * @param mail mail address, or {@code null}
 * @param accountId the account with which they sign in, or {@code null}
 * @param home the unit they belong to today, or {@code null} where they are not here
 */
public record Person(
        PersonId id,
        String name,
        @Nullable String number,
        @Nullable String mail,
        @Nullable Long accountId,
        @Nullable UnitId home) {

    /** Whether they belong to the organisation today. */
    public boolean isHere() {
        return home != null;
    }
}
