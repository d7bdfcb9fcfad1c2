package dev.neike.request.file;

import dev.neike.organization.PersonId;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Files that a program sends first and names in the answers of a request a moment later. Nobody else has them. */
@Component
public class Uploads {

    /** As many as may wait at once. */
    public static final int MOST = 100;

    private static final Duration KEPT = Duration.ofDays(1);

    private final Files files;
    private final WaitingStore store;
    private final Clock clock;

    Uploads(Files files, WaitingStore store, Clock clock) {
        this.files = files;
        this.store = store;
        this.clock = clock;
    }

    /**
     * Keeps a file for a day.
     *
     * @throws Refusal where it is not taken, or too many wait already
     */
    @Transactional
    public AttachedFile keep(MultipartFile file, PersonId by) {
        if (of(by).size() >= MOST) {
            throw new Refusal("request.file.refusal.many-waiting", MOST);
        }
        return files.keep(new FileStore.Place(null, null, null, null), false, file, by);
    }

    /** Those that wait, the earliest first. */
    @Transactional(readOnly = true)
    public List<AttachedFile> of(PersonId by) {
        return store.of(by, 0, MOST);
    }

    @Transactional
    public void drop(PersonId by, long file) {
        store.delete(by, file);
    }

    /**
     * They belong to a request from now on.
     *
     * @throws Refusal where one of them is not there, or not theirs
     */
    @Transactional
    public void attach(PersonId by, Collection<Long> numbers, RequestId request, String question) {
        if (store.attach(by, numbers, request, question) != numbers.size()) {
            throw new Refusal("request.file.refusal.gone");
        }
    }

    @Transactional
    public void forget() {
        store.forget(clock.instant().minus(KEPT));
    }
}
