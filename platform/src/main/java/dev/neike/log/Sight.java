package dev.neike.log;

import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/**
 * Which logs somebody may see. The only place that decides it: every query that reads for a person joins {@code log} under
 * {@link #CONDITION}.
 *
 * @param all whether the viewer works on logs and sees every one
 * @param audiences the audiences the viewer belongs to
 * @param units the units the viewer is a member of
 */
record Sight(boolean all, List<String> audiences, List<Long> units) {

    static final String CONDITION = """
             (:sight_all or log.audience = any(:sight_audiences) or (log.audience = 'UNITS' and exists (
                 select 1 from log_audience_unit of_log
                 where of_log.log_id = log.id and of_log.unit_id = any(:sight_units))))
            """;

    /** For the product itself, never for a person. */
    static final Sight EVERYTHING = new Sight(true, List.of(), List.of());

    Sight {
        audiences = List.copyOf(audiences);
        units = List.copyOf(units);
    }

    static Sight of(Viewer viewer, List<Long> units) {
        List<String> audiences = new ArrayList<>(List.of(Audience.EVERYONE.name()));
        if (viewer.hasAny(Role.EXECUTIVE, Role.QUALITY_OFFICE)) {
            audiences.add(Audience.EXECUTIVES.name());
        }
        if (viewer.hasAny(Role.EXECUTIVE, Role.QUALITY_OFFICE, Role.LEAD)) {
            audiences.add(Audience.LEADS.name());
        }
        return new Sight(mayWork(viewer), audiences, units);
    }

    /** Whether somebody may bring in, change and delete logs. */
    static boolean mayWork(Viewer viewer) {
        return viewer.hasAny(Role.ANALYST, Role.ADMINISTRATOR);
    }

    StatementSpec in(StatementSpec statement) {
        return statement
                .param("sight_all", all)
                .param("sight_audiences", audiences.toArray(String[]::new))
                .param("sight_units", units.toArray(Long[]::new));
    }
}
