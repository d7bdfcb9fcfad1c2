/**
 * Tells open pages that something has changed, on this node and all others: only what, never its content; the page then
 * asks for itself again, with its reader's own rights. Changes are collected while a transaction lasts, and told by one
 * NOTIFY a quarter of a second outside of it: inside, NOTIFY would make commits wait for each other.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell"})
package dev.neike.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
