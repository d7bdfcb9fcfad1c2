/** Reads tables of unknown encoding and separator whose columns carry known headings. Knows no unit and no person. */
@NullMarked
package dev.neike.organization.table;

import org.jspecify.annotations.NullMarked;
