package dev.neike.live;

import dev.neike.shell.Viewer;
import java.time.Duration;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Where pages hear that what they show has changed. */
@Controller
class LiveController {

    /** After this a browser comes again by itself, and is looked at again: is it still signed in, still a member? */
    private static final Duration LASTS = Duration.ofMinutes(5);

    private final Followers followers;

    LiveController(Followers followers) {
        this.followers = followers;
    }

    @GetMapping(path = "/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    SseEmitter follow(@RequestParam List<String> topics, Viewer viewer) {
        SseEmitter emitter = new SseEmitter(LASTS.toMillis());
        followers.add(viewer, topics, emitter);
        return emitter;
    }
}
