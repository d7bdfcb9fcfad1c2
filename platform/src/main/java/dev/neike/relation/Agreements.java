package dev.neike.relation;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.DeclaredRelation;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.Organization;
import dev.neike.organization.UnitId;
import dev.neike.relation.declared.Comparison;
import dev.neike.relation.declared.Differences;
import dev.neike.relation.declared.Lived;
import dev.neike.relation.declared.Offers;
import dev.neike.relation.declared.Tree;
import dev.neike.relation.edition.LivedChains;
import dev.neike.relation.ledger.Ledger;
import dev.neike.relation.ledger.Period;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitName;
import dev.neike.shell.NotFound;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What services declare today, beside what is lived in all the months of a chain. */
@Component
class Agreements {

    private final Catalog catalog;
    private final Organization organization;
    private final LivedChains chains;
    private final Ledger ledger;

    Agreements(Catalog catalog, Organization organization, LivedChains chains, Ledger ledger) {
        this.catalog = catalog;
        this.organization = organization;
        this.chains = chains;
        this.ledger = ledger;
    }

    /**
     * Both, compared.
     *
     * @param offers what is declared
     * @param services the open services by number
     * @param differences between what is declared and what is lived
     */
    record Compared(Offers offers, Map<ServiceId, Service> services, Differences differences) {}

    /**
     * Compares a chain with what its units offer.
     *
     * @throws NotFound where the chain's units are none that could offer anything
     */
    @Transactional(readOnly = true)
    public Compared of(Chain chain) {
        if (!(chain.origin() instanceof Chain.Lived origin) || !chain.isOfUnits()) {
            throw new NotFound();
        }
        List<DeclaredRelation> declared = catalog.declared();
        Map<ServiceId, Service> services = catalog.services(
                declared.stream().flatMap(it -> it.services().stream()).collect(Collectors.toSet()));
        Set<ServiceId> confidential = services.values().stream()
                .filter(Service::confidential)
                .map(Service::id)
                .collect(Collectors.toSet());
        Offers offers = new Offers(declared, new Tree(organization.openUnits()));
        Lived lived = new Lived(
                ledger.relations(chain.ledger(), Period.WHOLE).stream()
                        .map(Agreements::hop)
                        .toList(),
                ledger.loads(chain.ledger(), Period.WHOLE).stream()
                        .collect(Collectors.toMap(it -> unit(it.unit()), it -> it.legs() - it.arrivals())),
                chains.uses(origin.edition()));
        return new Compared(offers, services, Comparison.of(offers, lived, confidential));
    }

    private static Lived.Hop hop(RelationFigures it) {
        return new Lived.Hop(unit(it.giver()), unit(it.receiver()), it.handovers());
    }

    private static UnitId unit(UnitName unit) {
        return new UnitId(unit.number());
    }
}
