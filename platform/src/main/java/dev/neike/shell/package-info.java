/**
 * What every page stands in: layout, languages, formats, error pages, and the small interfaces through which modules
 * contribute menu entries, home cards and search hits. Knows no noun of the business; the lowest room of the house.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.neike.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
