/** Neike: each package below this one is a module, named by its noun. */
@NullMarked
package dev.neike;

import org.jspecify.annotations.NullMarked;
