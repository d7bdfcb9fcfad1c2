package dev.neike.organization;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which people to show.
 *
 * @param q words in name, number or mail address; empty for all
 * @param unit only people of this unit and those below it
 * @param state {@code here}, {@code away} (left, or not yet here) or {@code all}
 * @param afterName only people after this name, for paging
 * @param afterId only people after this number among those of that name
 */
public record PeopleFilter(
        @Nullable String q,
        @Nullable Long unit,
        @Nullable String state,
        @Nullable String afterName,
        @Nullable Long afterId) {

    private static final Set<String> STATES = Set.of("here", "away", "all");

    public PeopleFilter {
        q = Given.text(q);
        state = state == null || !STATES.contains(state) ? "here" : state;
        afterName = afterName == null ? "" : afterName;
        afterId = afterId == null ? 0L : afterId;
    }

    /** Everybody whose name, number or mail address contains the words. */
    static PeopleFilter words(String words) {
        return new PeopleFilter(words, null, "all", null, null);
    }

    @Override
    public String q() {
        return q == null ? "" : q;
    }

    @Override
    public String state() {
        return state == null ? "here" : state;
    }

    @Override
    public String afterName() {
        return afterName == null ? "" : afterName;
    }

    @Override
    public Long afterId() {
        return afterId == null ? 0L : afterId;
    }

    /** Whether it asks for everybody who is here. */
    public boolean isDefault() {
        return q().isEmpty() && unit == null && state().equals("here");
    }

    public boolean isFirstPage() {
        return afterName().isEmpty();
    }

    /** The address of the list with this filter from its beginning. */
    public String path() {
        return base().encode().build(q(), state()).toString();
    }

    /** The address of the page after this person. */
    public String pathAfter(Person last) {
        return base().queryParam("afterName", "{afterName}")
                .queryParam("afterId", last.id().value())
                .encode()
                .build(q(), state(), last.name())
                .toString();
    }

    private UriComponentsBuilder base() {
        UriComponentsBuilder builder =
                UriComponentsBuilder.fromPath("/people").queryParam("q", "{q}").queryParam("state", "{state}");
        return unit == null ? builder : builder.queryParam("unit", unit);
    }
}
