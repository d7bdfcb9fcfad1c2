/** Tests of the shape of the whole: modules, texts, templates, activities. */
@NullMarked
package dev.neike.structure;

import org.jspecify.annotations.NullMarked;
