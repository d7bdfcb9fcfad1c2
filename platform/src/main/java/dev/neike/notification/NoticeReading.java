package dev.neike.notification;

import dev.neike.api.Cursor;
import dev.neike.live.Live;
import dev.neike.notification.NoticeStore.Kept;
import dev.neike.shell.Bell;
import dev.neike.shell.NotFound;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** What somebody was told, for them alone: what is another's does not exist. */
@Component
class NoticeReading implements Bell {

    private final NoticeStore store;
    private final Map<String, NoticeKind> kinds;
    private final Map<String, NoticeSubjects> subjects;
    private final JsonMapper json;
    private final ShellSettings settings;
    private final Live live;
    private final Clock clock;

    NoticeReading(
            NoticeStore store,
            List<NoticeKinds> kinds,
            List<NoticeSubjects> subjects,
            JsonMapper json,
            ShellSettings settings,
            Live live,
            Clock clock) {
        this.store = store;
        this.kinds = kinds.stream()
                .flatMap(it -> it.kinds().stream())
                .collect(Collectors.toMap(NoticeKind::slug, Function.identity()));
        this.subjects = subjects.stream().collect(Collectors.toMap(NoticeSubjects::kind, Function.identity()));
        this.json = json;
        this.settings = settings;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public int unread(Viewer viewer) {
        return store.unread(viewer.account(), MOST + 1);
    }

    @Override
    public String topic(Viewer viewer) {
        return NoticeTopics.topic(viewer.account());
    }

    /** Where a list ends that ends with this one. */
    static Cursor end(ShownNotice it) {
        return Cursor.of(it.read() ? 1 : 0, it.id());
    }

    /** Unread ones, then the others, each the latest first. */
    @Transactional(readOnly = true)
    public List<ShownNotice> list(Viewer viewer, Cursor after, boolean unreadOnly, int limit, Texts texts) {
        long account = viewer.account();
        long before = after.number(1, Long.MAX_VALUE);
        boolean pastUnread = after.number(0, 0) == 1;
        List<Kept> found = new ArrayList<>(pastUnread ? List.of() : store.page(account, false, before, limit));
        if (!unreadOnly && found.size() < limit) {
            found.addAll(store.page(account, true, pastUnread ? before : Long.MAX_VALUE, limit - found.size()));
        }
        return shown(viewer, found, texts);
    }

    /**
     * Marks it as read; harmless where it is.
     *
     * @return where that is looked at which it is about
     * @throws NotFound where the viewer was not told it
     */
    @Transactional
    public String read(Viewer viewer, long id) {
        Kept it = store.byId(viewer.account(), id).orElseThrow(NotFound::new);
        if (store.read(viewer.account(), id, clock.instant())) {
            live.changed(List.of(topic(viewer)));
        }
        return it.path();
    }

    /** Marks all as read up to this one, so that what came meanwhile stays unread. */
    @Transactional
    public void readAll(Viewer viewer, long upTo) {
        if (store.readAll(viewer.account(), upTo, clock.instant()) > 0) {
            live.changed(List.of(topic(viewer)));
        }
    }

    private List<ShownNotice> shown(Viewer viewer, List<Kept> found, Texts texts) {
        Map<String, String> names = names(viewer, found, texts);
        return found.stream()
                .flatMap(it -> Stream.ofNullable(kinds.get(it.kind()))
                        .map(kind -> shown(it, kind, names.getOrDefault(it.about(), ""), texts)))
                .toList();
    }

    private ShownNotice shown(Kept it, NoticeKind kind, String subject, Texts texts) {
        return new ShownNotice(
                it.id(),
                it.kind(),
                kind.icon(),
                texts.of("notice." + it.kind(), Values.told(it.said(), json, texts, settings.timeZone())),
                subject,
                it.path(),
                it.at(),
                it.read());
    }

    /** Asked once for each kind of thing. */
    private Map<String, String> names(Viewer viewer, List<Kept> found, Texts texts) {
        Map<String, List<Long>> numbers = found.stream()
                .map(it -> it.about().split("/", 2))
                .collect(Collectors.groupingBy(
                        it -> it[0], Collectors.mapping(it -> Long.valueOf(it[1]), Collectors.toList())));
        Map<String, String> names = new HashMap<>();
        numbers.forEach((kind, all) -> {
            NoticeSubjects named = subjects.get(kind);
            if (named != null) {
                named.names(viewer, all, texts).forEach((number, name) -> names.put(kind + "/" + number, name));
            }
        });
        return names;
    }
}
