package dev.neike.agreement;

import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.AgreementReader;
import dev.neike.agreement.store.BindingStore;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What other modules may ask about agreements, whoever may see them. */
@Component
public class Agreements {

    private final BindingStore bindings;
    private final AgreementReader reader;
    private final Organization organization;

    /** Of versions signed by all, which mean the same for ever. */
    private final Map<VersionId, Terms> signed = new ConcurrentHashMap<>();

    Agreements(BindingStore bindings, AgreementReader reader, Organization organization) {
        this.bindings = bindings;
        this.reader = reader;
        this.organization = organization;
    }

    /**
     * What binds a request: the most particular version in force at that instant, by the tree of units as it stands today.
     *
     * @param provider the unit that is asked
     * @param customer the unit that asks
     * @param service what is asked for; {@code null} where it is none of the provider's, as in most hand-overs
     * @return nothing where nothing was agreed
     */
    @Transactional(readOnly = true)
    public Optional<Binding> binding(UnitId provider, UnitId customer, @Nullable ServiceId service, Instant at) {
        List<UnitId> upward = organization.upward(customer);
        List<Choice.Candidate> candidates = bindings.of(provider, upward, service, at).stream()
                .map(it -> new Choice.Candidate(it.version(), it.service(), it.customer(), it.signedAt()))
                .toList();
        return Choice.of(candidates, upward).map(it -> new Binding(terms(it.version()), it.why()));
    }

    /**
     * The terms of a version, in force or not.
     *
     * @throws NotFound where there is none
     */
    @Transactional(readOnly = true)
    public Terms terms(VersionId id) {
        Terms known = signed.get(id);
        if (known != null) {
            return known;
        }
        Agreement agreement = reader.byId(id.agreement()).orElseThrow(NotFound::new);
        Version version = agreement.version(id.number()).orElseThrow(NotFound::new);
        Terms terms = version.terms(agreement.provider());
        if (version.isComplete()) {
            signed.put(id, terms);
        }
        return terms;
    }

    /** Who answers for it on the provider’s side. */
    @Transactional(readOnly = true)
    public Optional<PersonId> owner(AgreementId id) {
        return reader.byId(id).flatMap(it -> Optional.ofNullable(it.providerOwner()));
    }

    /** Those of these relations in which nothing at all is agreed, about no service. */
    @Transactional(readOnly = true)
    public List<LivedWork.Work> undeclared(Collection<LivedWork.Work> relations, Instant at) {
        Set<BindingStore.Covered> covered = bindings.provided(
                relations.stream().map(LivedWork.Work::provider).toList(), at);
        return relations.stream()
                .filter(it -> !covered.contains(new BindingStore.Covered(it.provider(), null))
                        && organization.upward(it.customer()).stream()
                                .noneMatch(unit -> covered.contains(new BindingStore.Covered(it.provider(), unit))))
                .toList();
    }
}
