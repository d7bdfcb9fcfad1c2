package dev.neike.relation.declared;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import dev.neike.relation.declared.Differences.Compared;
import dev.neike.relation.declared.Differences.Hub;
import dev.neike.relation.declared.Differences.Unasked;
import dev.neike.relation.declared.Lived.Hop;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Sets the declared beside the lived. Pure. */
public final class Comparison {

    private final Offers offers;
    private final Lived lived;
    private final Set<ServiceId> confidential;
    private final List<Hop> hops;

    private Comparison(Offers offers, Lived lived, Set<ServiceId> confidential) {
        this.offers = offers;
        this.lived = lived;
        this.confidential = confidential;
        hops = lived.hops().stream()
                .filter(it -> offers.tree().isOpen(it.giver()) && offers.tree().isOpen(it.receiver()))
                .toList();
    }

    /**
     * Compares. Relations with a unit that is closed today are left out; services whose requests are confidential are an offer,
     * but nobody can say whether they are used.
     */
    public static Differences of(Offers offers, Lived lived, Set<ServiceId> confidential) {
        return new Comparison(offers, lived, confidential).differences();
    }

    private Differences differences() {
        List<Hop> undeclared = hops.stream()
                .filter(it -> !offers.reach(it.receiver(), it.giver()))
                .sorted(Comparator.comparingLong(Hop::handovers)
                        .reversed()
                        .thenComparingLong(it -> it.giver().value())
                        .thenComparingLong(it -> it.receiver().value()))
                .toList();
        List<Offers.Particular> particular = counted();
        List<Unasked> toAll = toAll();
        Compared compared = new Compared(
                hops.size(),
                sum(hops),
                sum(undeclared),
                lived.hops().size() - hops.size(),
                particular.size(),
                toAll.size());
        return new Differences(
                undeclared,
                unused(particular),
                toAll.stream().filter(it -> askers(it.service()).isEmpty()).toList(),
                hubs(undeclared),
                compared);
    }

    /** Offers by name without their confidential services. */
    private List<Offers.Particular> counted() {
        List<Offers.Particular> counted = new ArrayList<>();
        for (Offers.Particular it : offers.particular()) {
            List<ServiceId> services =
                    it.services().stream().filter(this::isCounted).toList();
            if (!services.isEmpty()) {
                counted.add(new Offers.Particular(it.customer(), it.provider(), services));
            }
        }
        return counted;
    }

    private List<Unasked> toAll() {
        return offers.toAll().entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .filter(this::isCounted)
                        .map(service -> new Unasked(service, entry.getKey())))
                .sorted(Comparator.comparingLong(it -> it.service().value()))
                .toList();
    }

    /** Neither asked for by the unit or anybody below it, nor was any work handed over that way. */
    private List<Offers.Particular> unused(List<Offers.Particular> particular) {
        Map<UnitId, Set<UnitId>> givers = new HashMap<>();
        hops.forEach(hop -> givers.computeIfAbsent(hop.receiver(), receiver -> new HashSet<>())
                .addAll(offers.tree().andAbove(hop.giver())));
        Map<ServiceId, Set<UnitId>> askers = new HashMap<>();
        lived.uses().keySet().forEach(service -> askers.put(service, andAbove(askers(service))));
        return particular.stream()
                .filter(it -> !givers.getOrDefault(it.provider(), Set.of()).contains(it.customer())
                        && it.services().stream()
                                .noneMatch(service ->
                                        askers.getOrDefault(service, Set.of()).contains(it.customer())))
                .toList();
    }

    private List<Hub> hubs(List<Hop> undeclared) {
        Map<UnitId, Long> received = sums(hops, Hop::receiver);
        Map<UnitId, Long> handedOn = sums(hops, Hop::giver);
        Map<UnitId, Long> unagreed = sums(undeclared, Hop::receiver);
        long all = sum(hops);
        return unagreed.keySet().stream()
                .map(unit -> new Hub(
                        unit,
                        received.getOrDefault(unit, 0L),
                        unagreed.getOrDefault(unit, 0L),
                        Math.max(
                                0,
                                handedOn.getOrDefault(unit, 0L) - lived.begun().getOrDefault(unit, 0L))))
                .filter(it -> HubRule.applies(it.through(), all, it.received(), it.undeclared()))
                .sorted(Comparator.comparingLong(Hub::through)
                        .reversed()
                        .thenComparingLong(it -> it.unit().value()))
                .toList();
    }

    private boolean isCounted(ServiceId service) {
        return !confidential.contains(service);
    }

    private Set<UnitId> askers(ServiceId service) {
        return lived.uses().getOrDefault(service, Map.of()).keySet();
    }

    private Set<UnitId> andAbove(Set<UnitId> units) {
        Set<UnitId> all = new HashSet<>();
        units.forEach(unit -> all.addAll(offers.tree().andAbove(unit)));
        return all;
    }

    private static Map<UnitId, Long> sums(List<Hop> hops, Function<Hop, UnitId> end) {
        Map<UnitId, Long> sums = new HashMap<>();
        hops.forEach(hop -> sums.merge(end.apply(hop), hop.handovers(), Long::sum));
        return sums;
    }

    private static long sum(List<Hop> hops) {
        return hops.stream().mapToLong(Hop::handovers).sum();
    }
}
