package dev.neike.access;

import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets the first person in. Until somebody has signed in as {@code admin}, each start makes a new one-time password, so
 * that a lost print-out costs one restart.
 */
@Component
public class FirstAdministrator {

    static final String LOGIN = "admin";

    private final Accounts accounts;
    private final AccountStore store;

    FirstAdministrator(Accounts accounts, AccountStore store) {
        this.accounts = accounts;
        this.store = store;
    }

    /** The way in for whoever starts an installation that nobody has used; nothing afterwards. */
    @Transactional
    public Optional<Accounts.Admission> admit() {
        Optional<Account> existing = store.byLogin(LOGIN).map(AccountStore.Credentials::account);
        if (existing.isPresent()) {
            return existing.filter(account -> account.firstUsedAt() == null)
                    .map(account -> accounts.resetPassword(Viewer.SYSTEM, account.id()));
        }
        return store.search("", 1).isEmpty()
                ? Optional.of(accounts.create(Viewer.SYSTEM, LOGIN, "Administrator", Set.of(Role.ADMINISTRATOR)))
                : Optional.empty();
    }
}
