package dev.neike.access;

import dev.neike.shell.Role;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The roles that are granted by hand; the others follow from elsewhere. */
final class GrantedRole {

    static final List<Role> ALL = List.of(Role.ADMINISTRATOR, Role.ANALYST, Role.EXECUTIVE, Role.QUALITY_OFFICE);

    private GrantedRole() {}

    /** Those ticked in a form; what can't be granted by hand is passed over. */
    static Set<Role> among(@Nullable Set<Role> ticked) {
        return ticked == null
                ? Set.of()
                : ticked.stream().filter(ALL::contains).collect(Collectors.toUnmodifiableSet());
    }
}
