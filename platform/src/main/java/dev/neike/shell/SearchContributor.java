package dev.neike.shell;

import java.util.List;

/** A module's part of the search. */
public interface SearchContributor {

    /**
     * What this viewer may see and the words match, best first.
     *
     * @param words what was typed, trimmed, never empty
     * @param limit how many hits at most
     */
    List<SearchHit> search(String words, Viewer viewer, int limit);
}
