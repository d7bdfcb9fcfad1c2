package dev.neike.shell;

import java.util.List;

/**
 * A card on the home page, with texts already in the reader's language.
 *
 * @param order position, small numbers first
 * @param icon name of a Bootstrap icon, without its prefix
 * @param title what the card is about
 * @param text one or two sentences
 * @param links what to do next, the first one most likely
 */
public record HomeCard(int order, String icon, String title, String text, List<Link> links) {

    public HomeCard {
        links = List.copyOf(links);
    }

    /** A way on from a card. */
    public record Link(String text, String path) {}
}
