package dev.neike.feedback;

import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;

/**
 * A request as far as its marks need it. Both sides' marks go to the relation of who asked and who was asked first,
 * whoever held it later.
 */
public record MarkedRequest(RequestId id, UnitId customer, UnitId provider, boolean confidential) {

    public static MarkedRequest of(Request it) {
        return new MarkedRequest(it.id(), it.customerUnit(), it.first(), it.confidential());
    }
}
