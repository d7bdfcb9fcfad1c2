/** The home page and the search: gathers what the modules contribute through the interfaces of {@code shell}. */
@NullMarked
@ApplicationModule(allowedDependencies = "shell")
package dev.neike.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
