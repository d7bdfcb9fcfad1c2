/**
 * The ledger per ordered pair of units, and the pages on which somebody walks through a service chain. Owns the tables
 * {@code relation_*}; is told of chains by {@code log}, and takes from
 * {@code request} what is lived in Neike itself.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shell",
            "api",
            "activity",
            "access",
            "organization",
            "rights",
            "job",
            "privacy",
            "agreement",
            "feedback",
            "log",
            "catalog",
            "promise",
            "request",
            "request :: export",
            "request :: store",
            "request :: life"
        })
package dev.neike.relation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
