/**
 * What units have promised each other about requests, and how it goes: clocks in business time, whose hands the counted time
 * was in, warnings, promises kept. Owns {@code promise_*}. {@code clock} is pure; {@code keep} follows requests, in the
 * transaction of each act; {@code recount} follows calendars, in a job.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shell",
            "api",
            "live",
            "activity",
            "notification",
            "organization",
            "rights",
            "privacy",
            "catalog",
            "schedule",
            "agreement",
            "job",
            "request",
            "request :: life",
            "request :: store"
        })
package dev.neike.promise;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
