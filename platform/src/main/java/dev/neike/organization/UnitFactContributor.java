package dev.neike.organization;

import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Optional;

/** A module's line on the page of each unit. */
public interface UnitFactContributor {

    /** What the viewer may know of it; nothing where there is nothing to say. */
    Optional<UnitFact> factOf(Unit unit, Viewer viewer, Texts texts);
}
