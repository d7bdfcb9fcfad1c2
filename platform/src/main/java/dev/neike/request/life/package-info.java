/** The rule book of a request's life. Pure: reads no database and no clock. */
@NullMarked
@NamedInterface("life")
package dev.neike.request.life;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
