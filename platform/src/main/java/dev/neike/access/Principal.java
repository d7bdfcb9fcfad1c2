package dev.neike.access;

import dev.neike.shell.SignedIn;
import dev.neike.shell.Viewer;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** Who is signed in, as kept in the session. */
final class Principal implements UserDetails, SignedIn, CredentialsContainer {

    private final String login;
    private final Viewer viewer;
    private final boolean disabled;
    private final boolean mustChangePassword;
    private @Nullable String passwordHash;

    Principal(Account account, Viewer viewer, @Nullable String passwordHash) {
        this.login = account.login();
        this.viewer = viewer;
        this.disabled = account.isDisabled();
        this.mustChangePassword = account.mustChangePassword();
        this.passwordHash = passwordHash;
    }

    boolean mustChangePassword() {
        return mustChangePassword;
    }

    @Override
    public Viewer viewer() {
        return viewer;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return viewer.roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role.name()))
                .toList();
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return login;
    }

    @Override
    public boolean isEnabled() {
        return !disabled;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }

    @Override
    public String toString() {
        return List.of(login, viewer.roles()).toString();
    }
}
