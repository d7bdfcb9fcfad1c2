package dev.neike.log;

import dev.neike.activity.ActivityLog;
import dev.neike.log.LogActivity.ShownToAnalysts;
import dev.neike.log.LogActivity.ShownToEveryone;
import dev.neike.log.LogActivity.ShownToExecutives;
import dev.neike.log.LogActivity.ShownToLeads;
import dev.neike.log.LogActivity.ShownToUnits;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may see which log. */
@Service
class Audiences {

    private final LogAccess access;
    private final Organization organization;
    private final ActivityLog activities;
    private final JdbcClient jdbc;

    Audiences(LogAccess access, Organization organization, ActivityLog activities, JdbcClient jdbc) {
        this.access = access;
        this.organization = organization;
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

    /**
     * Shows a log to others; the units count only for that audience.
     *
     * @throws Refusal where the audience is the members of units and no unit is chosen
     */
    @Transactional
    public void show(Viewer actor, long id, Audience audience, Collection<UnitId> units) {
        LogRow log = access.worked(actor, id);
        List<Unit> chosen = audience == Audience.UNITS ? existing(units) : List.of();
        if (audience == Audience.UNITS && chosen.isEmpty()) {
            throw new Refusal("log.refusal.no-units");
        }
        List<Long> ids = chosen.stream().map(unit -> unit.id().value()).toList();
        if (log.audience() == audience && units(id).equals(ids)) {
            return;
        }
        write(id, audience, ids);
        activities.record(actor, shown(log, audience, chosen));
    }

    private List<Unit> existing(Collection<UnitId> units) {
        return organization.units(units).values().stream()
                .sorted(Comparator.comparingLong(unit -> unit.id().value()))
                .toList();
    }

    private void write(long id, Audience audience, List<Long> units) {
        jdbc.sql("update log set audience = :audience where id = :id")
                .param("audience", audience.name())
                .param("id", id)
                .update();
        jdbc.sql("delete from log_audience_unit where log_id = :id")
                .param("id", id)
                .update();
        units.forEach(unit -> jdbc.sql("insert into log_audience_unit (log_id, unit_id) values (:id, :unit)")
                .param("id", id)
                .param("unit", unit)
                .update());
    }

    private static LogActivity shown(LogRow log, Audience audience, List<Unit> units) {
        return switch (audience) {
            case ANALYSTS -> new ShownToAnalysts(log.id(), log.name());
            case EXECUTIVES -> new ShownToExecutives(log.id(), log.name());
            case LEADS -> new ShownToLeads(log.id(), log.name());
            case EVERYONE -> new ShownToEveryone(log.id(), log.name());
            case UNITS ->
                new ShownToUnits(
                        log.id(), log.name(), units.stream().map(Unit::name).collect(Collectors.joining(", ")));
        };
    }
}
