package dev.neike.access;

import dev.neike.access.AccessActivity.AccountCreated;
import dev.neike.access.AccessActivity.AccountDisabled;
import dev.neike.access.AccessActivity.AccountEnabled;
import dev.neike.access.AccessActivity.PasswordChanged;
import dev.neike.access.AccessActivity.PasswordReset;
import dev.neike.access.AccessActivity.RolesChanged;
import dev.neike.activity.ActivityLog;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts and what may be done with them. Who may do it is decided before. */
@Service
public class Accounts {

    private final AccountStore store;
    private final PasswordEncoder encoder;
    private final ActivityLog activities;
    private final FindByIndexNameSessionRepository<? extends Session> sessions;

    Accounts(
            AccountStore store,
            PasswordEncoder encoder,
            ActivityLog activities,
            FindByIndexNameSessionRepository<? extends Session> sessions) {
        this.store = store;
        this.encoder = encoder;
        this.activities = activities;
        this.sessions = sessions;
    }

    /** An account just made or given a new password, with the only copy of its one-time password. */
    public record Admission(Account account, String oneTimePassword) {}

    /**
     * Makes an account with a one-time password.
     *
     * @throws Refusal where the login is taken or empty
     */
    @Transactional
    public Admission create(Viewer actor, String login, String name, Set<Role> roles) {
        String lower = login.strip().toLowerCase(Locale.ROOT);
        if (lower.isEmpty() || lower.length() > 200 || name.isBlank()) {
            throw new Refusal("access.refusal.incomplete");
        }
        String password = Passwords.oneTime();
        long id = store.insert(lower, name.strip(), encoder.encode(password))
                .orElseThrow(() -> new Refusal("access.refusal.login-taken", lower));
        store.setRoles(id, roles, actor.accountId());
        activities.record(actor, new AccountCreated(id, lower));
        return new Admission(get(id), password);
    }

    /** Makes an account of a made-up person, whose password everybody may know. */
    @Transactional
    public Account admit(String login, String name, Set<Role> roles, String password) {
        Account account = create(Viewer.SYSTEM, login, name, roles).account();
        store.setPassword(account.id(), encoder.encode(password), false);
        return get(account.id());
    }

    /** The account with this number. */
    @Transactional(readOnly = true)
    public Account get(long id) {
        return store.byId(id).map(AccountStore.Credentials::account).orElseThrow(NotFound::new);
    }

    /** Numbers of accounts that may sign in and have been granted one of these roles, the oldest first. */
    @Transactional(readOnly = true)
    public List<Long> granted(Set<Role> roles, int limit) {
        return store.granted(roles, limit);
    }

    /** Accounts whose name or login contains the words, by name. */
    @Transactional(readOnly = true)
    public List<Account> search(String words, int limit) {
        return store.search(words.strip(), limit);
    }

    /**
     * Somebody chooses another password for themselves; all their other sessions end.
     *
     * @throws Refusal where the current one is wrong or the new one will not do
     */
    @Transactional
    public void changePassword(Viewer actor, String current, String chosen, String currentSession) {
        AccountStore.Credentials credentials = store.byId(actor.account()).orElseThrow(NotFound::new);
        if (!encoder.matches(current, credentials.passwordHash())) {
            throw new Refusal("access.refusal.wrong-password");
        }
        if (chosen.length() < Passwords.SHORTEST) {
            throw new Refusal("access.refusal.short-password", Passwords.SHORTEST);
        }
        if (chosen.getBytes(StandardCharsets.UTF_8).length > Passwords.LONGEST_BYTES) {
            throw new Refusal("access.refusal.long-password", Passwords.LONGEST_BYTES);
        }
        if (encoder.matches(chosen, credentials.passwordHash())) {
            throw new Refusal("access.refusal.same-password");
        }
        store.setPassword(actor.account(), encoder.encode(chosen), false);
        activities.record(actor, new PasswordChanged(actor.account()));
        endSessions(credentials.account().login(), currentSession);
    }

    /** Gives somebody a new one-time password and ends their sessions. */
    @Transactional
    public Admission resetPassword(Viewer actor, long id) {
        Account account = get(id);
        String password = Passwords.oneTime();
        store.setPassword(id, encoder.encode(password), true);
        activities.record(actor, new PasswordReset(id, account.login()));
        endSessions(account.login(), "");
        return new Admission(get(id), password);
    }

    /**
     * Grants exactly these roles.
     *
     * @throws Refusal where administrators would take the role from themselves
     */
    @Transactional
    public void setRoles(Viewer actor, long id, Set<Role> roles) {
        Account account = get(id);
        if (actor.accountId() != null && actor.account() == id && !roles.contains(Role.ADMINISTRATOR)) {
            throw new Refusal("access.refusal.own-role");
        }
        store.setRoles(id, roles, actor.accountId());
        String names = roles.stream().map(Role::name).sorted().collect(Collectors.joining(", "));
        activities.record(actor, new RolesChanged(id, account.login(), names));
        endSessions(account.login(), actor.accountId() != null && actor.account() == id ? "*" : "");
    }

    /**
     * Closes or opens an account.
     *
     * @throws Refusal where administrators would close their own
     */
    @Transactional
    public void setDisabled(Viewer actor, long id, boolean disabled) {
        Account account = get(id);
        if (disabled && actor.accountId() != null && actor.account() == id) {
            throw new Refusal("access.refusal.own-account");
        }
        if (account.isDisabled() == disabled) {
            return;
        }
        store.setDisabled(id, disabled);
        activities.record(
                actor, disabled ? new AccountDisabled(id, account.login()) : new AccountEnabled(id, account.login()));
        endSessions(account.login(), "");
    }

    private void endSessions(String login, String except) {
        if (!except.equals("*")) {
            sessions.findByPrincipalName(login).keySet().stream()
                    .filter(session -> !session.equals(except))
                    .forEach(sessions::deleteById);
        }
    }
}
