package dev.neike.organization;

import dev.neike.organization.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What waits for a word of confirmation.
 *
 * @param upload the files
 * @param plan what they would do now
 */
public record ImportPreview(
        Upload upload,
        ImportPlan plan,
        @Nullable Table<UnitColumn> units,
        @Nullable Table<PersonColumn> people) {

    /** How many changes and troubles a page shows. */
    public static final int SHOWN = 50;

    public List<ImportTrouble> firstTroubles() {
        return plan.troubles().stream().limit(SHOWN).toList();
    }

    /** Whether it may be confirmed. */
    public boolean isReady() {
        return plan.troubles().isEmpty() && plan.changes() > 0;
    }
}
