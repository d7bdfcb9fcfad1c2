package dev.neike.catalog.form;

import java.util.Set;

/**
 * What is left of answers when the form has changed.
 *
 * @param kept answers that still fit
 * @param added questions that are new
 * @param changed questions that ask something else than before; their answer may be among those kept
 * @param gone questions that are no longer asked
 */
public record CarriedOver(Answers kept, Set<String> added, Set<String> changed, Set<String> gone) {

    public CarriedOver {
        added = Set.copyOf(added);
        changed = Set.copyOf(changed);
        gone = Set.copyOf(gone);
    }

    /** Whether the form is the same for whoever fills it in. */
    public boolean isUnchanged() {
        return added.isEmpty() && changed.isEmpty() && gone.isEmpty();
    }
}
