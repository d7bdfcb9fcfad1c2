package dev.neike.request;

import dev.neike.request.life.RequestId;
import dev.neike.request.store.Sight;
import dev.neike.rights.Standings;
import dev.neike.shell.Viewer;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which requests somebody may see, for pages that would name some as examples. Confidential ones are no examples at all. */
@Component
public class SeenRequests {

    private static final int MOST = 2_000;

    private static final String SELECT = """
            select r.id, r.subject
            from request r
            where r.id = any(:ids) and not r.confidential and
            """ + Sight.CONDITION + " limit :limit";

    private final JdbcClient jdbc;
    private final Standings standings;

    SeenRequests(JdbcClient jdbc, Standings standings) {
        this.jdbc = jdbc;
        this.standings = standings;
    }

    /** The subjects of those among these requests that the viewer may see. */
    @Transactional(readOnly = true)
    public Map<RequestId, String> subjects(Viewer viewer, Collection<RequestId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return Sight.of(standings.of(viewer))
                .in(jdbc.sql(SELECT))
                .param("ids", ids.stream().map(RequestId::value).toArray(Long[]::new))
                .param("limit", MOST)
                .query((row, number) -> Map.entry(new RequestId(row.getLong("id")), row.getString("subject")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
