package dev.neike.access;

import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Loads who signs in, with granted and following roles. */
@Component
class Principals implements UserDetailsService {

    private final AccountStore accounts;
    private final List<RoleSource> roleSources;

    Principals(AccountStore accounts, List<RoleSource> roleSources) {
        this.accounts = accounts;
        this.roleSources = roleSources;
    }

    @Override
    public Principal loadUserByUsername(String login) {
        AccountStore.Credentials found =
                accounts.byLogin(login.strip()).orElseThrow(() -> new UsernameNotFoundException("unknown"));
        return of(found.account(), found.passwordHash());
    }

    Principal of(Account account, @Nullable String passwordHash) {
        Set<Role> roles = EnumSet.of(Role.EMPLOYEE);
        roles.addAll(account.roles());
        roleSources.forEach(source -> roles.addAll(source.rolesOf(account.id())));
        return new Principal(account, new Viewer(account.id(), account.name(), roles), passwordHash);
    }
}
