/** What people have begun to ask: kept while they type, so that a closed browser loses nothing. */
@NullMarked
package dev.neike.request.draft;

import org.jspecify.annotations.NullMarked;
