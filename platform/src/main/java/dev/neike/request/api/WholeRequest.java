package dev.neike.request.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.neike.api.Named;
import java.util.List;

/**
 * A request with what only its own address tells.
 *
 * @param answers what its form was answered with, as it reads
 * @param acts what may be done to it now, by you: a POST to the noun, or a DELETE to take it back
 */
record WholeRequest(
        @JsonUnwrapped RequestJson request,
        List<AnswerJson> answers,
        List<ActJson> acts,
        List<SubRequestJson> subRequests,
        List<LinkJson> links,
        List<Named> watchers) {

    record AnswerJson(String question, String label, String value) {}

    record ActJson(String noun, String method) {}

    /** Of a sub-request only its unit and times, unless you may see it yourself. */
    record SubRequestJson(long id, Named unit, String state, java.time.Instant submittedAt, boolean readable) {}

    record LinkJson(String kind, boolean outward, long request, String subject) {}
}
