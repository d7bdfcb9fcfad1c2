package dev.neike.rights;

import dev.neike.activity.Activity;

/** What happens to rights. Names are kept as they were then. */
sealed interface RightsActivity extends Activity {

    long unitId();

    @Override
    default String subject() {
        return "unit/" + unitId();
    }

    record ReaderAdded(long unitId, String unit, String person) implements RightsActivity {}

    record ReaderRemoved(long unitId, String unit, String person) implements RightsActivity {}
}
