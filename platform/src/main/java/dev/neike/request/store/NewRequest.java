package dev.neike.request.store;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.RequestId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A request to be submitted.
 *
 * @param answers as JSON
 */
public record NewRequest(
        ServiceId service,
        int formVersion,
        String answers,
        String subject,
        int priority,
        boolean confidential,
        PersonId asker,
        PersonId customer,
        UnitId customerUnit,
        UnitId first,
        @Nullable RequestId parent,
        Instant at) {}
