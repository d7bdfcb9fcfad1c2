package dev.neike.request;

import java.util.Optional;

/** A module's way on from the page of a request. */
public interface RequestCards {

    /**
     * Where it leads.
     *
     * @param textKey key of its text
     * @param icon name of a Bootstrap icon, without its prefix
     */
    record Card(String textKey, String path, String icon) {}

    /** The way on, where there is one for whoever sees the request. */
    Optional<Card> cardOf(Parties.Party party);
}
