package dev.neike.promise.warning;

import dev.neike.activity.Activity;

/** What happens to promises by somebody’s hand. */
public sealed interface PromiseActivity extends Activity {

    /** Others are warned than before, or at other times. */
    record WarningsChanged(int steps) implements PromiseActivity {

        @Override
        public String subject() {
            return "promise/warnings";
        }
    }
}
