package dev.neike.access;

import dev.neike.shell.Role;
import java.util.Set;

/** Roles that follow from something other than a grant; the organisation answers who leads a unit. */
public interface RoleSource {

    /** The roles that follow for this account at the moment of sign-in. */
    Set<Role> rolesOf(long accountId);
}
