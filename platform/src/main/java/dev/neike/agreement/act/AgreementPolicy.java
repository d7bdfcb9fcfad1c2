package dev.neike.agreement.act;

import dev.neike.agreement.Scope;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.AgreementSight;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import dev.neike.rights.Standing;
import dev.neike.shell.Role;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do what with agreements. The only place that decides it, for one viewer:
 *
 * <ul>
 *   <li>Written, sent, taken back and signed for the provider: by leads of the providing unit or above it; by owners and
 *       deputies of services, where the agreement names services and all of them are theirs.
 *   <li>Signed for a customer: by leads of the unit named or above it. For all units: by the executive or the quality office.
 *       Nobody signs for both sides.
 *   <li>Discussed: by members and leads of both sides, once it was sent.
 *   <li>Ended, with a last day: by whoever may sign for either side.
 *   <li>Read: drafts by the provider's side; what was sent, by the customer's side too; everything by executive, quality
 *       office and analysts. Readers of a unit read what its members read.
 * </ul>
 *
 * @param everywhere whether the viewer reads everything
 * @param forEverybody whether the viewer signs for all units
 * @param above the units that mean something to the viewer, and all above them
 * @param speaking the units that the viewer is a member of or leads, and all above them
 * @param answering the services that the viewer is owner or deputy of, with the units that offer them
 */
public record AgreementPolicy(
        boolean everywhere,
        boolean forEverybody,
        Standing standing,
        Set<UnitId> above,
        Set<UnitId> speaking,
        Map<ServiceId, UnitId> answering) {

    /** Who signs for all units. */
    static final Set<Role> FOR_EVERYBODY = EnumSet.of(Role.EXECUTIVE, Role.QUALITY_OFFICE);

    public AgreementPolicy {
        above = Set.copyOf(above);
        speaking = Set.copyOf(speaking);
        answering = Map.copyOf(answering);
    }

    public AgreementSight sight() {
        Set<UnitId> providing = new HashSet<>(standing.all());
        providing.addAll(answering.values());
        return new AgreementSight(everywhere, providing, above);
    }

    /** Whether the viewer may see a version of an agreement that they may see. */
    boolean sees(UnitId provider, Version version) {
        return version.isShown() || everywhere || isOfProvider(provider);
    }

    /** Whether the viewer may see how the provider serves a customer: whoever means something to either of them. */
    public boolean seesRelation(UnitId customer, UnitId provider) {
        return everywhere || isOfProvider(provider) || standing.all().contains(customer);
    }

    /** Units for which the viewer may write agreements, about some of their services at least. */
    public Set<UnitId> writing() {
        Set<UnitId> units = new HashSet<>(standing.leading());
        units.addAll(answering.values());
        return units;
    }

    public boolean mayWrite(UnitId provider, Scope scope) {
        return standing.leading().contains(provider)
                || (!scope.isAboutAll() && answering.keySet().containsAll(scope.services()));
    }

    public boolean mayWrite(Agreement agreement) {
        return mayWrite(agreement.provider(), agreement.latest().contents().scope());
    }

    public boolean maySign(UnitId provider, Scope scope, Slot slot) {
        UnitId unit = slot.unit();
        return switch (slot.side()) {
            case PROVIDER -> mayWrite(provider, scope);
            case CUSTOMER -> unit == null ? forEverybody : standing.leading().contains(unit);
        };
    }

    /** Whether the viewer signs for a customer of this version, or for all units. */
    public boolean maySignForCustomers(UnitId provider, Scope scope) {
        return Slot.of(scope).stream()
                .filter(slot -> slot.side() == Side.CUSTOMER)
                .anyMatch(slot -> maySign(provider, scope, slot));
    }

    /** For which side the viewer speaks; for none where they only read. */
    public Optional<Side> speaksFor(UnitId provider, Scope scope) {
        if (standing.isMember(provider) || mayWrite(provider, scope)) {
            return Optional.of(Side.PROVIDER);
        }
        boolean customer = scope.isForAll()
                ? forEverybody || !speaking.isEmpty()
                : scope.customers().stream().anyMatch(speaking::contains);
        return customer ? Optional.of(Side.CUSTOMER) : Optional.empty();
    }

    private boolean isOfProvider(UnitId provider) {
        return standing.all().contains(provider) || answering.containsValue(provider);
    }
}
