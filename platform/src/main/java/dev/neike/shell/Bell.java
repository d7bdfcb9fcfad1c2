package dev.neike.shell;

/** What waits to be read, as every page of somebody signed in tells it. */
public interface Bell {

    /** The largest number that a page writes out; beyond that it says that there are more. */
    int MOST = 9;

    /** How many wait for the viewer, at most one more than {@link #MOST}; one statement, by an index. */
    int unread(Viewer viewer);

    /** What pages follow to hear that it is another number. */
    String topic(Viewer viewer);
}
