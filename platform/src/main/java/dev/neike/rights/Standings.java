package dev.neike.rights;

import dev.neike.organization.Organization;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds out where somebody stands. */
@Component
public class Standings {

    private final Organization organization;
    private final ReaderStore readers;

    Standings(Organization organization, ReaderStore readers) {
        this.organization = organization;
        this.readers = readers;
    }

    /** In two statements; {@link Standing#NOWHERE} for Neike itself. */
    @Transactional(readOnly = true)
    public Standing of(Viewer viewer) {
        if (viewer.accountId() == null) {
            return Standing.NOWHERE;
        }
        var placed = organization.belonging(viewer.account());
        return placed.person() == null
                ? Standing.NOWHERE
                : new Standing(
                        placed.person(),
                        placed.units(),
                        placed.leading(),
                        readers.readBy(placed.person()),
                        placed.above());
    }
}
