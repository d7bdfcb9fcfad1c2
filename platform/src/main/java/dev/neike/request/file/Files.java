package dev.neike.request.file;

import dev.neike.organization.PersonId;
import dev.neike.request.act.RequestSettings;
import dev.neike.request.life.RequestId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;

/** Takes files in and gives them out. Whoever calls has looked whether the person may. */
@Component
public class Files {

    private final FileStore store;
    private final RequestSettings settings;
    private final Clock clock;

    Files(FileStore store, RequestSettings settings, Clock clock) {
        this.store = store;
        this.settings = settings;
        this.clock = clock;
    }

    /** Keeps a file that answers a question of a draft. */
    @Transactional
    public AttachedFile keepForDraft(long draft, String question, MultipartFile file, PersonId by) {
        return keep(new FileStore.Place(null, draft, null, question), false, file, by);
    }

    /** Keeps a file on a request, with a message or by itself. */
    @Transactional
    public AttachedFile keep(
            RequestId request, @Nullable Long message, boolean internal, MultipartFile file, PersonId by) {
        return keep(new FileStore.Place(request, null, message, null), internal, file, by);
    }

    AttachedFile keep(FileStore.Place place, boolean internal, MultipartFile file, PersonId by) {
        String given = file.getOriginalFilename();
        String name = FileNames.safe(given == null ? "" : given);
        if (file.getSize() == 0) {
            throw new Refusal("request.file.refusal.empty", name);
        }
        if (file.getSize() > settings.largestFile().toBytes()) {
            throw new Refusal(
                    "request.file.refusal.large", name, settings.largestFile().toMegabytes());
        }
        String type = FileTypes.of(name, file::getInputStream);
        long id = store.insert(place, internal, name, type, file.getSize(), sha256(file), by, clock.instant());
        try (InputStream content = file.getInputStream()) {
            store.write(id, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return store.byId(id).orElseThrow(NotFound::new);
    }

    /**
     * The files of a request.
     *
     * @param internal whether those of internal notes are wanted too
     */
    @Transactional(readOnly = true)
    public List<AttachedFile> of(RequestId request, boolean internal) {
        return store.of(request, internal);
    }

    @Transactional(readOnly = true)
    public List<AttachedFile> ofDraft(long draft) {
        return store.ofDraft(draft);
    }

    /** The files of a draft go to its request; those that the answers no longer name are dropped. */
    @Transactional
    public void move(long draft, Collection<Long> kept, RequestId request) {
        store.move(draft, kept, request);
    }

    @Transactional
    public void dropDraft(long draft) {
        store.deleteOfDraft(draft);
    }

    @Transactional(readOnly = true)
    public void write(AttachedFile file, OutputStream out) throws IOException {
        store.read(file.id(), out);
    }

    private static String sha256(MultipartFile file) {
        try (InputStream content = file.getInputStream();
                DigestInputStream digesting = new DigestInputStream(content, MessageDigest.getInstance("SHA-256"))) {
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
