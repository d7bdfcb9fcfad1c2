/** Units, people and oneself for programs. */
@NullMarked
package dev.neike.organization.api;

import org.jspecify.annotations.NullMarked;
