package dev.neike.notification;

import java.time.Clock;
import org.springframework.stereotype.Component;

/** Forgets what was told long ago, in short statements. */
@Component
class Forgetting {

    private static final int AT_ONCE = 5_000;

    private final NoticeStore store;
    private final NotificationSettings settings;
    private final Clock clock;

    Forgetting(NoticeStore store, NotificationSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    void run() {
        int forgotten;
        do {
            forgotten = store.forget(clock.instant().minus(settings.keepFor()), AT_ONCE);
        } while (forgotten == AT_ONCE);
    }
}
