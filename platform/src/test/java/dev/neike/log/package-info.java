/** Event logs as people bring them in: through the pages, with a real database. */
@NullMarked
package dev.neike.log;

import org.jspecify.annotations.NullMarked;
