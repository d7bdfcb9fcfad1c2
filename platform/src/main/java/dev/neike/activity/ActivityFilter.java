package dev.neike.activity;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which entries to show.
 *
 * @param kind only this kind, empty for all
 * @param actor only actors whose name contains this, empty for all
 * @param before only entries with a smaller number, for paging
 */
public record ActivityFilter(
        @Nullable String kind,
        @Nullable String actor,
        @Nullable Long before) {

    public ActivityFilter {
        kind = kind == null ? "" : kind;
        actor = actor == null ? "" : actor.strip();
    }

    @Override
    public String kind() {
        return kind == null ? "" : kind;
    }

    @Override
    public String actor() {
        return actor == null ? "" : actor;
    }

    /** The address of the page after the entry with this number. */
    public String pathAfter(long id) {
        return UriComponentsBuilder.fromPath("/administration/activities")
                .queryParam("kind", "{kind}")
                .queryParam("actor", "{actor}")
                .queryParam("before", id)
                .encode()
                .build(kind(), actor())
                .toString();
    }
}
