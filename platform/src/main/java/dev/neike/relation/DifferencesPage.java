package dev.neike.relation;

import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import dev.neike.relation.declared.Differences;
import dev.neike.relation.declared.Offers;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitName;
import dev.neike.shell.Texts;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Where what is lived differs from what was agreed.
 *
 * @param undeclared lived relations whose receiver offers the giver nothing
 * @param unused offers by name that were never used
 * @param unasked services for everybody that nobody asked for
 * @param hubs hidden hubs
 * @param compared what that is out of
 */
public record DifferencesPage(
        List<RelationFigures> undeclared,
        List<Unused> unused,
        List<Unasked> unasked,
        List<Hub> hubs,
        Differences.Compared compared) {

    /** More lines than anybody reads; how many there are is told. */
    public static final int MOST = 100;

    /** Of an undeclared relation: where so much comes straight back, something else is to be cleared up first. */
    private static final double OFTEN = 0.2;

    /** An offer by name that was never used. */
    public record Unused(UnitName customer, UnitName provider, List<Offered> services) {}

    /** A service for everybody that nobody asked for. */
    public record Unasked(Offered service, UnitName provider) {}

    /** A service, as it is named to the reader. */
    public record Offered(String name, String path) {}

    /** A hidden hub. */
    public record Hub(UnitName unit, Differences.Hub figures) {}

    static DifferencesPage of(Agreements.Compared it, List<RelationFigures> relations, ChainNames names, Texts texts) {
        Naming naming = new Naming(it.services(), names, texts);
        Differences found = it.differences();
        Set<LayerMap.Pair> undeclared = new HashSet<>();
        found.undeclared().forEach(hop -> undeclared.add(LayerMap.Pair.of(hop.giver(), hop.receiver())));
        return new DifferencesPage(
                relations.stream()
                        .filter(one -> undeclared.contains(LayerMap.Pair.of(one)))
                        .toList(),
                found.unused().stream()
                        .map(naming::unused)
                        .sorted(Comparator.comparing(
                                        (Unused one) -> one.provider().name())
                                .thenComparing(one -> one.customer().name()))
                        .toList(),
                found.unasked().stream()
                        .map(one -> new Unasked(naming.service(one.service()), naming.unit(one.provider())))
                        .sorted(Comparator.comparing(
                                (Unasked one) -> one.provider().name()))
                        .toList(),
                found.hubs().stream()
                        .map(one -> new Hub(naming.unit(one.unit()), one))
                        .toList(),
                found.compared());
    }

    private record Naming(Map<ServiceId, Service> services, ChainNames names, Texts texts) {

        UnitName unit(UnitId unit) {
            return names.apply(new UnitName(Math.toIntExact(unit.value()), unit.toString()));
        }

        Offered service(ServiceId id) {
            Service service = Objects.requireNonNull(services.get(id));
            return new Offered(service.nameIn(texts), service.path());
        }

        Unused unused(Offers.Particular it) {
            return new Unused(
                    unit(it.customer()),
                    unit(it.provider()),
                    it.services().stream().map(this::service).toList());
        }
    }

    /** Key of what to do about an undeclared relation. */
    public String advice(RelationFigures relation) {
        return relation.returnedShare() >= OFTEN ? "chain.undeclared.advice.returned" : "chain.undeclared.advice";
    }

    public boolean isWithoutDifference() {
        return undeclared.isEmpty() && unused.isEmpty() && unasked.isEmpty() && hubs.isEmpty();
    }
}
