package dev.neike.relation;

import dev.neike.log.LogChain;
import dev.neike.log.Logs;
import dev.neike.relation.ledger.Ledger;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The one way to a chain: through what the viewer may see. */
@Component
class ChainPages {

    private final Logs logs;
    private final Ledger ledger;

    ChainPages(Logs logs, Ledger ledger) {
        this.logs = logs;
        this.ledger = ledger;
    }

    /**
     * The chain and what the address asks of it.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    ChainPage of(Viewer viewer, long chainId, String tab, MultiValueMap<String, String> query) {
        LogChain chain = logs.chain(viewer, chainId);
        return new ChainPage(
                chain, ledger.chain(chainId), logs.chainsOfLog(viewer, chain.logId()), ChainFilter.of(query), tab);
    }

    ChainPage of(Viewer viewer, long chainId, String tab) {
        return of(viewer, chainId, tab, new LinkedMultiValueMap<>());
    }
}
