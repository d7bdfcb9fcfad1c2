/**
 * Accounts, sign-in, sessions and roles. Owns the tables {@code access_*}. Every request passes its security filter;
 * everything below {@code /administration} is for administrators.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "activity"})
package dev.neike.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
