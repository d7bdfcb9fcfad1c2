package dev.neike.relation;

import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.relation.ledger.Ledger;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The one way to a chain: through what the viewer may see. */
@Component
class ChainPages {

    private final Chains chains;
    private final Ledger ledger;
    private final Organization organization;

    ChainPages(Chains chains, Ledger ledger, Organization organization) {
        this.chains = chains;
        this.ledger = ledger;
        this.organization = organization;
    }

    /**
     * The chain and what the address asks of it.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    ChainPage of(Viewer viewer, Texts texts, String address, String tab, MultiValueMap<String, String> query) {
        Chain chain = chains.chain(viewer, address, texts);
        ChainNames names = names(chain, texts);
        return new ChainPage(
                chain,
                ledger.chain(chain.ledger()),
                chains.levels(viewer, chain, texts),
                ChainFilter.of(query).called(names::meant),
                tab,
                names);
    }

    ChainPage of(Viewer viewer, Texts texts, String address, String tab) {
        return of(viewer, texts, address, tab, new LinkedMultiValueMap<>());
    }

    /** How its units are called, and all others that services are offered by or to. */
    ChainNames names(Chain chain, Texts texts) {
        if (!chain.isLived()) {
            return ChainNames.AS_LOGGED;
        }
        Map<UnitId, Unit> units = new HashMap<>(organization.units(ledger.units(chain.ledger()).stream()
                .map(it -> new UnitId(it.number()))
                .toList()));
        organization.openUnits().forEach(unit -> units.put(unit.id(), unit));
        return ChainNames.of(units.values(), texts);
    }
}
