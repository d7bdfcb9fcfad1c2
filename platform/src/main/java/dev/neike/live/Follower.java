package dev.neike.live;

import dev.neike.shell.Viewer;
import java.io.IOException;
import java.util.Set;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** An open page. */
final class Follower {

    private final Viewer viewer;
    private final Set<String> topics;
    private final SseEmitter emitter;

    Follower(Viewer viewer, Set<String> topics, SseEmitter emitter) {
        this.viewer = viewer;
        this.topics = Set.copyOf(topics);
        this.emitter = emitter;
    }

    Viewer viewer() {
        return viewer;
    }

    /** What it shows. */
    Set<String> topics() {
        return topics;
    }

    /** Which of them have changed, with a comma between. */
    void tell(String changed) {
        send(SseEmitter.event().name("changed").data(changed));
    }

    /** Something that no page hears, so that a connection that has gone is noticed. */
    void knock() {
        send(SseEmitter.event().comment(""));
    }

    /** Ends it; the browser comes again by itself. */
    void close() {
        emitter.complete();
    }

    private void send(SseEmitter.SseEventBuilder event) {
        try {
            emitter.send(event);
        } catch (IOException | IllegalStateException e) {
            emitter.complete();
        }
    }
}
