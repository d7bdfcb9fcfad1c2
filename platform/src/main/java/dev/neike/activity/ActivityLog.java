package dev.neike.activity;

import dev.neike.shell.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The one funnel through which everything that happened is written down. */
@Component
public class ActivityLog {

    private static final String INSERT = """
            insert into activity (account_id, actor, kind, subject, details)
            values (:account, :actor, :kind, :subject, :details::jsonb)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Map<Class<?>, String> kinds = new HashMap<>();

    ActivityLog(JdbcClient jdbc, JsonMapper json, List<ActivityKinds> registered) {
        this.jdbc = jdbc;
        this.json = json;
        registered.forEach(kind -> kind.types().forEach(type -> kinds.put(type, kind.kind(type))));
    }

    /**
     * Writes down what somebody did, in the transaction of the act.
     *
     * @throws IllegalStateException without a transaction: an act and its entry stand or fall together
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(Viewer actor, Activity activity) {
        String kind = Objects.requireNonNull(kinds.get(activity.getClass()), () -> activity + " is not registered");
        jdbc.sql(INSERT)
                .param("account", actor.accountId())
                .param("actor", actor.name())
                .param("kind", kind)
                .param("subject", activity.subject())
                .param("details", json.writeValueAsString(activity))
                .update();
    }

    /** The record type that is kept under this kind. */
    Class<?> type(String kind) {
        return kinds.entrySet().stream()
                .filter(entry -> entry.getValue().equals(kind))
                .findFirst()
                .map(Map.Entry::getKey)
                .orElseThrow(() -> new IllegalStateException(kind + " is not registered"));
    }

    /** All kinds that can occur, sorted. */
    List<String> kinds() {
        return kinds.values().stream().sorted().toList();
    }
}
