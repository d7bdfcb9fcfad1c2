package dev.neike.notification;

import dev.neike.live.LiveTopics;
import dev.neike.shell.Viewer;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * What somebody is told, as a topic that each of their pages follows: by account, so that asking whether they may costs
 * nothing. A page names it itself.
 */
@Component
class NoticeTopics implements LiveTopics {

    private static final String KIND = "notices";

    static String topic(long account) {
        return KIND + "/" + account;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(KIND);
    }

    @Override
    public boolean mayFollow(Viewer viewer, String topic) {
        return viewer.accountId() != null && topic.equals(topic(viewer.account()));
    }

    @Override
    public Set<String> own(Viewer viewer) {
        return Set.of();
    }
}
