package dev.neike.shell;

import java.util.List;

/** A module's part of the navigation. */
public interface MenuContributor {

    /** The entries that this viewer may use. */
    List<MenuEntry> menuFor(Viewer viewer);
}
