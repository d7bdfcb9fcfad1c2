package dev.neike.log;

import dev.neike.activity.ActivityLog;
import dev.neike.log.LogActivity.ShownToAnalysts;
import dev.neike.log.LogActivity.ShownToEveryone;
import dev.neike.log.LogActivity.ShownToExecutives;
import dev.neike.log.LogActivity.ShownToLeads;
import dev.neike.log.LogActivity.ShownToUnits;
import dev.neike.shell.Viewer;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see which log. */
@Service
class Audiences {

    private final LogAccess access;
    private final ActivityLog activities;
    private final JdbcClient jdbc;

    Audiences(LogAccess access, ActivityLog activities, JdbcClient jdbc) {
        this.access = access;
        this.activities = activities;
        this.jdbc = jdbc;
    }

    /** The units whose members may see a log. */
    @Transactional(readOnly = true)
    public List<Long> units(long logId) {
        return jdbc.sql("select unit_id from log_audience_unit where log_id = :log order by unit_id limit 1000")
                .param("log", logId)
                .query(Long.class)
                .list();
    }

    /** Shows a log to others; the units count only for that audience. */
    @Transactional
    public void show(Viewer actor, long id, Audience audience, List<Long> units, String unitNames) {
        LogRow log = access.worked(actor, id);
        List<Long> chosen =
                audience == Audience.UNITS ? units.stream().distinct().sorted().toList() : List.of();
        if (log.audience() == audience && units(id).equals(chosen)) {
            return;
        }
        jdbc.sql("update log set audience = :audience where id = :id")
                .param("audience", audience.name())
                .param("id", id)
                .update();
        jdbc.sql("delete from log_audience_unit where log_id = :id")
                .param("id", id)
                .update();
        chosen.forEach(unit -> jdbc.sql("insert into log_audience_unit (log_id, unit_id) values (:id, :unit)")
                .param("id", id)
                .param("unit", unit)
                .update());
        activities.record(actor, shown(log, audience, unitNames));
    }

    private static LogActivity shown(LogRow log, Audience audience, String unitNames) {
        return switch (audience) {
            case ANALYSTS -> new ShownToAnalysts(log.id(), log.name());
            case EXECUTIVES -> new ShownToExecutives(log.id(), log.name());
            case LEADS -> new ShownToLeads(log.id(), log.name());
            case EVERYONE -> new ShownToEveryone(log.id(), log.name());
            case UNITS -> new ShownToUnits(log.id(), log.name(), unitNames);
        };
    }
}
