package dev.neike.request;

import dev.neike.request.life.Request;
import dev.neike.shell.Viewer;
import java.util.Optional;

/** A module's card on the page of a request, fetched when the page stands. */
public interface RequestCards {

    /**
     * The address of the card, where there is something to say to this viewer, who sees the request.
     *
     * @return a path that answers with a part of a page
     */
    Optional<String> cardOf(Viewer viewer, Request request);
}
