package dev.neike.feedback;

import dev.neike.activity.Activity;

/** What happens to marks. How somebody marked stands with the request only. */
sealed interface FeedbackActivity extends Activity {

    record RequestMarked(long requestId) implements FeedbackActivity {

        @Override
        public String subject() {
            return "request/" + requestId;
        }
    }
}
