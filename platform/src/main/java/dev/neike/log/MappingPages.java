package dev.neike.log;

import dev.neike.log.LogStore.Look;
import dev.neike.shell.Viewer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gathers what the mapping page shows. */
@Component
class MappingPages {

    private final LogAccess access;
    private final LogStore logs;
    private final Previews previews;

    MappingPages(LogAccess access, LogStore logs, Previews previews) {
        this.access = access;
        this.logs = logs;
        this.previews = previews;
    }

    /** The page, or nothing where looking at the file never succeeded. */
    Optional<MappingPage> of(Viewer viewer, LogRow log, @Nullable MappingForm form, @Nullable Trouble trouble) {
        Look look = logs.look(log.id());
        if (look.seen() == null || look.mapping() == null) {
            return Optional.empty();
        }
        return Optional.of(new MappingPage(
                log,
                look.seen(),
                look.mapping(),
                form == null ? MappingForm.of(look.mapping(), look.seen()) : form,
                trouble,
                look.refusal(),
                logs.twin(access.sight(viewer), log).orElse(null),
                MappingPolicy.trouble(log, look.seen(), look.mapping()).isPresent()
                        ? Preview.none()
                        : previews.of(log, look.mapping())));
    }

    /** Why the file can't be used. */
    Trouble refusal(LogRow log) {
        Trouble refusal = logs.look(log.id()).refusal();
        return refusal == null ? new Trouble("UNKNOWN_FORMAT", Map.of()) : refusal;
    }
}
