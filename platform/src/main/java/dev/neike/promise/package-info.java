/**
 * What units have promised each other about requests, and how it goes: clocks in business time, whose hands the counted time
 * was in, warnings, promises kept. {@code clock} is pure.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"organization", "request", "request :: life"})
package dev.neike.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
