/** Service chains as somebody walks through them: through the pages, with a real database. */
@NullMarked
package dev.neike.relation;

import org.jspecify.annotations.NullMarked;
