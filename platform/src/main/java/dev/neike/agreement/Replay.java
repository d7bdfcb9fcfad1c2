package dev.neike.agreement;

import dev.neike.shell.Viewer;

/** Says what terms would have meant for requests of the past; implemented where promises are counted. */
public interface Replay {

    /** So many days the product looks back. */
    int DAYS = 90;

    /**
     * What these terms would have meant for the requests in their scope that were asked in the last so many days.
     *
     * @param viewer who reads it; single requests are named as far as they may see them
     */
    Replayed replay(Terms terms, int days, Viewer viewer);
}
