/**
 * What two sides promise each other in writing: documents with versions, sent, discussed, signed by both, in force from a
 * day on. Owns the tables {@code agreement} and {@code agreement_*}. Its public face says which version binds a request;
 * what it asks of modules above stands here as interfaces: {@link dev.neike.agreement.Replay},
 * {@link dev.neike.agreement.AgreementUse}, {@link dev.neike.agreement.LivedWork}.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shell",
            "api",
            "activity",
            "notification",
            "access",
            "organization",
            "rights",
            "search",
            "job",
            "catalog",
            "schedule"
        })
package dev.neike.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
