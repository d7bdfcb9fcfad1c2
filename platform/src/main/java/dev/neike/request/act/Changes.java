package dev.neike.request.act;

import dev.neike.live.Live;
import dev.neike.request.life.Request;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells pages that look at a request, or at a list with it, that it has changed. */
@Component
class Changes {

    private final Live live;

    Changes(Live live) {
        this.live = live;
    }

    void of(Request it) {
        Set<String> topics = new HashSet<>();
        topics.add("request/" + it.id());
        topics.add("unit/" + it.unit());
        topics.add("person/" + it.asker());
        topics.add("person/" + it.customer());
        if (it.parent() != null) {
            topics.add("request/" + it.parent());
        }
        if (it.sender() != null) {
            topics.add("unit/" + it.sender());
        }
        if (it.assignee() != null) {
            topics.add("person/" + it.assignee());
        }
        live.changed(topics);
    }
}
