/** Agreements for programs. */
@NullMarked
package dev.neike.agreement.api;

import org.jspecify.annotations.NullMarked;
