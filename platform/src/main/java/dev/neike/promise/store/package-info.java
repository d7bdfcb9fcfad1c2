/** Promises in the database. Each class is the only one that writes its tables. */
@NullMarked
package dev.neike.promise.store;

import org.jspecify.annotations.NullMarked;
