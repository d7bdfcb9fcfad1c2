/** The catalogue’s pages. */
@NullMarked
package dev.neike.catalog.page;

import org.jspecify.annotations.NullMarked;
