package dev.neike.log;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.Recognition.Warning;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.eventlog.chain.Summary;
import dev.neike.log.LogImportStore.Begun;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What imports found, in the database. */
@Repository
class ResultStore {

    private static final String RESULT = """
            insert into log_result (log_id, import_id, mapping, zone, cases, events, from_at, to_at, skipped, days_only,
                                    warnings)
            values (:log, :import, :mapping::jsonb, :zone, :cases, :events, :from, :to, :skipped::jsonb, :daysOnly,
                    :warnings::jsonb)
            on conflict (log_id) do update set
                import_id = excluded.import_id, mapping = excluded.mapping, zone = excluded.zone,
                cases = excluded.cases, events = excluded.events, from_at = excluded.from_at, to_at = excluded.to_at,
                skipped = excluded.skipped, days_only = excluded.days_only, warnings = excluded.warnings
            """;

    private static final String CHAIN = """
            insert into log_chain (log_id, level, preferred, persons, cases, events, events_without_unit, units,
                                   handovers, relations, ping_pongs)
            values (:log, :level, :preferred, :persons, :cases, :events, :withoutUnit, :units, :handovers, :relations,
                    :pingPongs)
            on conflict (log_id, md5(level)) do update set
                preferred = excluded.preferred, persons = excluded.persons, cases = excluded.cases,
                events = excluded.events, events_without_unit = excluded.events_without_unit, units = excluded.units,
                handovers = excluded.handovers, relations = excluded.relations, ping_pongs = excluded.ping_pongs
            returning id
            """;

    private static final String READ = """
            select import_id, mapping, skipped, warnings from log_result where log_id = :log
            """;

    private final JdbcClient jdbc;
    private final LogJson json;
    private final LogStore logs;
    private final ChainStore chains;

    ResultStore(JdbcClient jdbc, LogJson json, LogStore logs, ChainStore chains) {
        this.jdbc = jdbc;
        this.json = json;
        this.logs = logs;
        this.chains = chains;
    }

    List<Long> chainIds(long logId) {
        return jdbc.sql("select id from log_chain where log_id = :log order by id")
                .param("log", logId)
                .query(Long.class)
                .list();
    }

    Optional<Result> ofLog(long logId) {
        return jdbc.sql(READ)
                .param("log", logId)
                .query((row, number) -> new Result(
                        row.getLong("import_id"),
                        json.mapping(row.getString("mapping")),
                        json.read(row.getString("skipped"), dev.neike.eventlog.Skipped.class),
                        List.of(json.read(row.getString("warnings"), Warning[].class))))
                .optional();
    }

    /** Writes the log's counts in place of the former ones and clears away the former cases. */
    void replace(Begun begun, EventLog log) {
        Optional<Seen> seen = Optional.ofNullable(logs.look(begun.logId()).seen());
        List<Warning> warnings = seen.map(Seen::warnings).orElse(List.of());
        chainIds(begun.logId()).forEach(this::clear);
        jdbc.sql("delete from log_chain where log_id = :log and not level = any(:levels)")
                .param("log", begun.logId())
                .param("levels", log.levels().toArray(String[]::new))
                .update();
        jdbc.sql(RESULT)
                .param("log", begun.logId())
                .param("import", begun.id())
                .param("mapping", json.write(log.mapping()))
                .param("zone", log.mapping().zone().getId())
                .param("cases", log.cases())
                .param("events", log.events())
                .param("from", at(log.from()))
                .param("to", at(log.to()))
                .param("skipped", json.write(log.skipped()))
                .param("daysOnly", warnings.stream().anyMatch(warning -> warning.code() == Warning.Code.DAYS_ONLY))
                .param("warnings", json.write(warnings))
                .update();
    }

    LogChain insertChain(Begun begun, ServiceChain discovered) {
        Summary summary = discovered.summary();
        String level = discovered.level();
        long id = jdbc.sql(CHAIN)
                .param("log", begun.logId())
                .param("level", level)
                .param("preferred", begun.mapping().units().indexOf(level) == 0)
                .param("persons", persons(begun.logId()).contains(level))
                .param("cases", summary.cases())
                .param("events", summary.events())
                .param("withoutUnit", summary.eventsWithoutUnit())
                .param("units", summary.units())
                .param("handovers", summary.handovers())
                .param("relations", summary.relations())
                .param("pingPongs", summary.pingPongs())
                .query(Long.class)
                .single();
        return chains.byId(Sight.EVERYTHING, id).orElseThrow();
    }

    void deleteChain(long chainId) {
        clear(chainId);
        jdbc.sql("delete from log_chain where id = :chain")
                .param("chain", chainId)
                .update();
    }

    private void clear(long chainId) {
        jdbc.sql("delete from log_case where chain_id = :chain")
                .param("chain", chainId)
                .update();
        jdbc.sql("delete from log_word where chain_id = :chain")
                .param("chain", chainId)
                .update();
    }

    private Set<String> persons(long logId) {
        Seen seen = logs.look(logId).seen();
        return seen == null ? Set.of() : seen.persons();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
