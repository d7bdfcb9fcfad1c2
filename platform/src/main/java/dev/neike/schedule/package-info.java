/**
 * When units are there to serve: calendars kept in the database, which units keep which, their pages. Owns {@code calendar}
 * and {@code calendar_*}. What a calendar means is computed by the library {@code dev.neike.calendar}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "api", "activity", "access", "organization", "rights"})
package dev.neike.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
