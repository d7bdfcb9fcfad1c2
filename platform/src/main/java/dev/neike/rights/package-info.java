/**
 * What somebody's place in the organisation lets them see and do: their units, the units they lead, and those they were
 * given sight of. Owns {@code rights_reader}. Modules with things of their own build their sight on {@link Standing}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "api", "activity", "organization"})
package dev.neike.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
