package dev.neike.live;

import dev.neike.shell.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The open pages of this node. */
@Component
class Followers {

    static final String ME = "me";
    private static final int MOST_TOPICS = 50;

    private final Map<String, LiveTopics> modules = new HashMap<>();
    private final Set<Follower> all = ConcurrentHashMap.newKeySet();

    Followers(List<LiveTopics> modules) {
        modules.forEach(module -> module.kinds().forEach(kind -> this.modules.put(kind, module)));
    }

    /** Lets a page follow those of the topics that its reader may follow. */
    void add(Viewer viewer, Collection<String> topics, SseEmitter emitter) {
        Set<String> wanted = new HashSet<>();
        topics.stream().limit(MOST_TOPICS).forEach(topic -> {
            if (topic.equals(ME)) {
                Set.copyOf(modules.values()).forEach(module -> wanted.addAll(module.own(viewer)));
            } else if (mayFollow(viewer, topic)) {
                wanted.add(topic);
            }
        });
        Follower follower = new Follower(viewer, wanted, emitter);
        emitter.onCompletion(() -> all.remove(follower));
        emitter.onTimeout(emitter::complete);
        emitter.onError(error -> all.remove(follower));
        all.add(follower);
        follower.knock();
    }

    /** Tells the pages that show one of these; each in a thread of its own, so that a slow one delays nobody. */
    void tell(Set<String> topics) {
        tellWhere(topics::contains);
    }

    /** Tells everybody: something may have been missed. */
    void tellAll() {
        tellWhere(topic -> true);
    }

    /** Ends all of them, so that a server that wants to stop need not wait for open pages. */
    void close() {
        all.forEach(Follower::close);
    }

    void knock() {
        all.forEach(follower -> Thread.startVirtualThread(follower::knock));
    }

    private void tellWhere(Predicate<String> changed) {
        for (Follower follower : all) {
            follower.topics().stream()
                    .filter(changed)
                    .findFirst()
                    .ifPresent(first -> Thread.startVirtualThread(() -> tell(follower, changed)));
        }
    }

    private void tell(Follower follower, Predicate<String> changed) {
        String topics = follower.topics().stream()
                .filter(changed)
                .filter(topic -> mayFollow(follower.viewer(), topic))
                .collect(Collectors.joining(","));
        if (!topics.isEmpty()) {
            follower.tell(topics);
        }
    }

    private boolean mayFollow(Viewer viewer, String topic) {
        int slash = topic.indexOf('/');
        LiveTopics module = slash < 0 ? null : modules.get(topic.substring(0, slash));
        return module != null && module.mayFollow(viewer, topic);
    }
}
