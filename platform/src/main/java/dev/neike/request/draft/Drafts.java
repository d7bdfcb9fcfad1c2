package dev.neike.request.draft;

import dev.neike.catalog.ServiceId;
import dev.neike.request.file.Files;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Conflict;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One's own drafts; nobody sees another’s. */
@Component
public class Drafts {

    private static final int LONGEST = 500_000;

    private final DraftStore store;
    private final Files files;
    private final Clock clock;

    Drafts(DraftStore store, Files files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    /**
     * Keeps what is in the fields.
     *
     * @return its number
     * @throws Refusal where it is too much
     */
    @Transactional
    public long save(
            Viewer viewer,
            ServiceId service,
            @Nullable RequestId parent,
            int formVersion,
            Map<String, List<String>> typed) {
        check(typed);
        return store.save(viewer.account(), service, parent, formVersion, typed, now());
    }

    /**
     * Begins one.
     *
     * @return its number
     * @throws Conflict where one is there already, whose words would be lost
     */
    @Transactional
    public long begin(
            Viewer viewer,
            ServiceId service,
            @Nullable RequestId parent,
            int formVersion,
            Map<String, List<String>> typed) {
        check(typed);
        return store.insert(viewer.account(), service, parent, formVersion, typed, now())
                .orElseThrow(() -> new Conflict("request.draft.conflict.there"));
    }

    /**
     * Writes one anew.
     *
     * @param seen as whoever writes it has read it
     * @throws Conflict where it has changed since
     */
    @Transactional
    public void change(Draft seen, int formVersion, Map<String, List<String>> typed) {
        check(typed);
        if (!seen.typed().equals(typed) && !store.update(seen, formVersion, typed, now())) {
            throw new Conflict("api.problem.changed");
        }
    }

    /** @throws NotFound where they have none with this number */
    @Transactional(readOnly = true)
    public Draft get(Viewer viewer, long draft) {
        return store.byId(viewer.account(), draft).orElseThrow(NotFound::new);
    }

    private static void check(Map<String, List<String>> typed) {
        long size = typed.values().stream()
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        if (size > LONGEST) {
            throw new Refusal("request.draft.refusal.large");
        }
    }

    /** As exactly as the database keeps it. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    @Transactional(readOnly = true)
    public Optional<Draft> find(Viewer viewer, ServiceId service, @Nullable RequestId parent) {
        return store.find(viewer.account(), service, parent);
    }

    @Transactional(readOnly = true)
    public List<Draft> of(Viewer viewer) {
        return store.of(viewer.account());
    }

    /** Drops it with its files. */
    @Transactional
    public void drop(Viewer viewer, long draft) {
        if (store.delete(viewer.account(), draft)) {
            files.dropDraft(draft);
        }
    }

    /** It has become a request, which keeps the files that the answers name. */
    @Transactional
    public void submitted(Viewer viewer, long draft, List<Long> filesKept, RequestId request) {
        files.move(draft, filesKept, request);
        store.delete(viewer.account(), draft);
    }
}
