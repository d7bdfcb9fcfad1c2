/** Walks through the product in a real browser, at the widths, languages and themes that people use. */
@NullMarked
package dev.neike.browser;

import org.jspecify.annotations.NullMarked;
