/**
 * What people ask units for: requests, their legs without gap or overlap, hand-overs, sub-requests, conversation, queues.
 * Owns {@code request} and {@code request_*}. {@code life} is the pure rule book of a request; {@code act} carries acts
 * out, each in one transaction; {@link dev.neike.request.store.Sight} alone decides who may see a request.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shell",
            "api",
            "live",
            "activity",
            "notification",
            "access",
            "organization",
            "rights",
            "search",
            "catalog",
            "catalog :: form",
            "job"
        })
package dev.neike.request;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
