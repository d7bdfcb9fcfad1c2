package dev.neike.relation.declared;

import dev.neike.catalog.DeclaredRelation;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who offers something to whom, as far as both units are open. */
public final class Offers {

    private final Tree tree;
    private final Map<UnitId, List<ServiceId>> toAll = new HashMap<>();
    private final List<Particular> particular = new ArrayList<>();
    private final Map<UnitId, Set<UnitId>> audiences = new HashMap<>();

    /**
     * That a unit offers services to another, and to everything below it, by name.
     *
     * @param services what may be asked for
     */
    public record Particular(UnitId customer, UnitId provider, List<ServiceId> services) {}

    /**
     * @param declared one entry for each unit named in an audience, and for everybody, of services that are open
     */
    public Offers(List<DeclaredRelation> declared, Tree tree) {
        this.tree = tree;
        for (DeclaredRelation it : declared) {
            @Nullable UnitId customer = it.customer();
            if (!tree.isOpen(it.provider())) {
                continue;
            }
            if (customer == null) {
                toAll.put(it.provider(), it.services());
            } else if (tree.isOpen(customer)) {
                particular.add(new Particular(customer, it.provider(), it.services()));
                audiences
                        .computeIfAbsent(it.provider(), provider -> new HashSet<>())
                        .add(customer);
            }
        }
    }

    /** Whether the provider offers the customer anything: by name, to a unit above it, or to everybody inside. */
    public boolean reach(UnitId provider, UnitId customer) {
        Set<UnitId> named = audiences.getOrDefault(provider, Set.of());
        return (toAll.containsKey(provider) && tree.isInternal(customer))
                || tree.andAbove(customer).stream().anyMatch(named::contains);
    }

    /** Providers that offer something to everybody, with those services. */
    public Map<UnitId, List<ServiceId>> toAll() {
        return Map.copyOf(toAll);
    }

    /** What is offered by name. */
    public List<Particular> particular() {
        return List.copyOf(particular);
    }

    Tree tree() {
        return tree;
    }
}
