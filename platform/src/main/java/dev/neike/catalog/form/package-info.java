/** Forms of typed questions, and answers to them. Pure: reads no database. */
@NullMarked
@NamedInterface("form")
package dev.neike.catalog.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
