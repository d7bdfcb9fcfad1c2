package dev.neike.shell;

import java.util.List;

/** A module's cards on the home page. */
public interface HomeCardContributor {

    /** The cards that say something to this viewer now; empty where there is nothing to say. */
    List<HomeCard> cardsFor(Viewer viewer, Texts texts);
}
