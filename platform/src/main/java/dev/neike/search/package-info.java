/** Words as PostgreSQL's text search keeps and finds them: English by stem, Chinese by pairs of signs. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package dev.neike.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
