package dev.neike.log;

import dev.neike.eventlog.chain.Case;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may read of imported logs. A log that the viewer may not see is not found, everywhere. */
@Service
public class Logs {

    private static final String MATCHES = """
            select name, unit_id from log_unit_match where log_id = :log limit 100000
            """;

    private final ChainStore chains;
    private final LogCaseStore cases;
    private final LogAccess access;
    private final JdbcClient jdbc;

    Logs(ChainStore chains, LogCaseStore cases, LogAccess access, JdbcClient jdbc) {
        this.chains = chains;
        this.cases = cases;
        this.access = access;
        this.jdbc = jdbc;
    }

    /**
     * The chain with this number.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    @Transactional(readOnly = true)
    public LogChain chain(Viewer viewer, long chainId) {
        return chains.byId(access.sight(viewer), chainId).orElseThrow(NotFound::new);
    }

    /** All chains the viewer may see: latest log first, within a log the preferred level first. */
    @Transactional(readOnly = true)
    public List<LogChain> chains(Viewer viewer) {
        return chains.all(access.sight(viewer));
    }

    /** The chains of a log, the preferred level first; none where the viewer may not see it or nothing is imported yet. */
    @Transactional(readOnly = true)
    public List<LogChain> chainsOfLog(Viewer viewer, long logId) {
        return chains.ofLog(access.sight(viewer), logId);
    }

    /**
     * A case, rebuilt as it was found; nothing where the chain has no such number.
     *
     * @throws NotFound where the viewer may not see the chain
     */
    @Transactional(readOnly = true)
    public Optional<Case> caseAt(Viewer viewer, long chainId, int number) {
        return cases.byNumber(chain(viewer, chainId).id(), number);
    }

    /**
     * Cases of a chain.
     *
     * @throws NotFound where the viewer may not see the chain
     */
    @Transactional(readOnly = true)
    public List<CaseLine> cases(Viewer viewer, long chainId, CaseFilter filter) {
        return cases.find(chain(viewer, chainId).id(), filter);
    }

    /** Which units of the organisation the log's units were matched with, by the log's names; the others are its own. */
    @Transactional(readOnly = true)
    public Map<String, MatchedUnit> matches(long logId) {
        return jdbc
                .sql(MATCHES)
                .param("log", logId)
                .query((row, number) -> new MatchedUnit(row.getString("name"), row.getLong("unit_id")))
                .list()
                .stream()
                .collect(Collectors.toMap(MatchedUnit::name, Function.identity()));
    }
}
