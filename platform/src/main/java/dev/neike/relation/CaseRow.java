package dev.neike.relation;

import dev.neike.log.CaseLine;
import dev.neike.relation.edition.LongRequest;
import dev.neike.request.life.RequestId;
import java.time.Instant;

/** A case in a list, and the page that shows it. */
public record CaseRow(
        String name, String path, Instant from, double durationSeconds, int events, int handovers, int pingPongs) {

    static CaseRow of(CaseLine it, ChainPage page) {
        return new CaseRow(
                it.name(),
                page.path("cases/" + it.number()),
                it.from(),
                it.durationSeconds(),
                it.events(),
                it.handovers(),
                it.pingPongs());
    }

    static CaseRow of(LongRequest it, String subject) {
        return new CaseRow(
                called(it.id(), subject),
                path(it.id()),
                it.from(),
                it.durationSeconds(),
                it.events(),
                it.handovers(),
                it.pingPongs());
    }

    static String called(RequestId request, String subject) {
        return "#" + request + " " + subject;
    }

    static String path(RequestId request) {
        return "/requests/" + request;
    }
}
