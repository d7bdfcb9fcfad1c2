/** The catalogue for programs. */
@NullMarked
package dev.neike.catalog.api;

import org.jspecify.annotations.NullMarked;
