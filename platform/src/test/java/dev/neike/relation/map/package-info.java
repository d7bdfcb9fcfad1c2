/** The map without a browser: selection, colours, layout. */
@NullMarked
package dev.neike.relation.map;

import org.jspecify.annotations.NullMarked;
