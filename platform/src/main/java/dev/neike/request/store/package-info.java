/** Requests in the database, and who may see them. Each class is the only one that writes its tables. */
@NullMarked
@NamedInterface("store")
package dev.neike.request.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
