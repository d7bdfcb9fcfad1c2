/**
 * The made-up company with which {@code ./neike start --sample} fills an empty database. Owns {@code sample_*}; writes
 * through the loaders of the modules below. Everything it shows is simulated, and every page says so.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shell",
            "access",
            "organization",
            "schedule",
            "catalog",
            "catalog :: form",
            "agreement",
            "agreement :: paper",
            "request",
            "promise",
            "feedback",
            "request :: life",
            "request :: store",
            "database"
        })
package dev.neike.sample;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
