package dev.neike.access;

import dev.neike.access.AccessActivity.SignInSlowed;
import dev.neike.activity.ActivityLog;
import dev.neike.shell.Viewer;
import java.time.Duration;
import java.util.Locale;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Login and password, slowed after repeated failure; a slowed try does not look at the password at all. */
@Component
class PasswordSignIn implements AuthenticationProvider {

    private final DaoAuthenticationProvider delegate;
    private final Throttle throttle;
    private final AccountStore accounts;
    private final ActivityLog activities;
    private final TransactionTemplate transaction;

    PasswordSignIn(
            Principals principals,
            PasswordEncoder encoder,
            Throttle throttle,
            AccountStore accounts,
            ActivityLog activities,
            TransactionTemplate transaction) {
        this.delegate = new DaoAuthenticationProvider(principals);
        this.delegate.setPasswordEncoder(encoder);
        this.throttle = throttle;
        this.accounts = accounts;
        this.activities = activities;
        this.transaction = transaction;
    }

    @Override
    public Authentication authenticate(Authentication authentication) throws AuthenticationException {
        String login = "login:" + authentication.getName().strip().toLowerCase(Locale.ROOT);
        String address = authentication.getDetails() instanceof WebAuthenticationDetails details
                ? "address:" + details.getRemoteAddress()
                : "address:";
        Duration wait = max(throttle.waitFor(login), throttle.waitFor(address));
        if (!wait.isZero()) {
            throw new Slowed(wait);
        }
        try {
            Authentication signedIn = delegate.authenticate(authentication);
            throttle.succeeded(login);
            return signedIn;
        } catch (AuthenticationException refused) {
            throttle.failed(login);
            throttle.failed(address);
            noteIfSlowed(authentication.getName(), login);
            throw refused;
        }
    }

    private void noteIfSlowed(String typed, String subject) {
        if (!throttle.waitFor(subject).isZero()) {
            accounts.byLogin(typed)
                    .map(AccountStore.Credentials::account)
                    .ifPresent(account -> transaction.executeWithoutResult(status ->
                            activities.record(Viewer.SYSTEM, new SignInSlowed(account.id(), account.login()))));
        }
    }

    @Override
    public boolean supports(Class<?> authentication) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(authentication);
    }

    private static Duration max(Duration one, Duration other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** Too many failures; says how long to wait. */
    static final class Slowed extends LockedException {

        private final long seconds;

        Slowed(Duration wait) {
            super("slowed");
            this.seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        }

        long seconds() {
            return seconds;
        }
    }
}
