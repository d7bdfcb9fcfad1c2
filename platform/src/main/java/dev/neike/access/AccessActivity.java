package dev.neike.access;

import dev.neike.activity.Activity;

/** What happens to accounts. */
sealed interface AccessActivity extends Activity {

    long accountId();

    @Override
    default String subject() {
        return "account/" + accountId();
    }

    record AccountCreated(long accountId, String login) implements AccessActivity {}

    record SignedIn(long accountId) implements AccessActivity {}

    record SignInSlowed(long accountId, String login) implements AccessActivity {}

    record PasswordChanged(long accountId) implements AccessActivity {}

    record PasswordReset(long accountId, String login) implements AccessActivity {}

    record RolesChanged(long accountId, String login, String roles) implements AccessActivity {}

    record AccountDisabled(long accountId, String login) implements AccessActivity {}

    record AccountEnabled(long accountId, String login) implements AccessActivity {}

    record TokenMade(long accountId, String name) implements AccessActivity {}

    record TokenRevoked(long accountId, String name) implements AccessActivity {}
}
