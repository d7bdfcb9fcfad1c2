/** Agreements in the database, and who may see them. */
@NullMarked
package dev.neike.agreement.store;

import org.jspecify.annotations.NullMarked;
