package dev.neike.request.draft;

import dev.neike.catalog.ServiceId;
import dev.neike.request.life.RequestId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has begun to ask.
 *
 * @param parent the request for whose sake it is asked, or {@code null}
 * @param formVersion the version of the form that they saw
 * @param typed what is in the fields, by their names
 */
public record Draft(
        long id,
        ServiceId service,
        @Nullable RequestId parent,
        int formVersion,
        Map<String, List<String>> typed,
        Instant savedAt) {

    public Draft {
        typed = Map.copyOf(typed);
    }

    public String first(String name) {
        List<String> values = typed.getOrDefault(name, List.of());
        return values.isEmpty() ? "" : values.getFirst();
    }

    /** Where it goes on. */
    public String path() {
        return "/services/" + service + "/requests/new" + (parent == null ? "" : "?parent=" + parent);
    }
}
