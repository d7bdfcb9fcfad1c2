package dev.neike.agreement.page;

import dev.neike.agreement.LivedWork.Work;
import dev.neike.agreement.act.AgreementPolicy;
import dev.neike.agreement.act.Attention;
import dev.neike.agreement.act.Reading;
import dev.neike.agreement.act.Seen;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Side;
import dev.neike.organization.Organization;
import dev.neike.organization.Person;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Puts together what a unit should know of its agreements. */
@Component
class UnitAgreements {

    private final Reading reading;
    private final Attention attention;
    private final Organization organization;
    private final Naming naming;

    UnitAgreements(Reading reading, Attention attention, Organization organization, Naming naming) {
        this.reading = reading;
        this.attention = attention;
        this.organization = organization;
        this.naming = naming;
    }

    /** What was found, before it has names. */
    private record Found(
            List<Seen> asProvider,
            List<Seen> asCustomer,
            List<Seen> waiting,
            @Nullable List<Work> undeclared) {

        Set<Agreement> all() {
            return Stream.of(asProvider, asCustomer, waiting)
                    .flatMap(List::stream)
                    .map(Seen::agreement)
                    .collect(Collectors.toSet());
        }

        List<Seen> bothParts() {
            return Stream.of(asProvider, asCustomer).flatMap(List::stream).toList();
        }

        Set<UnitId> units() {
            List<Work> relations = undeclared == null ? List.of() : undeclared;
            return relations.stream()
                    .flatMap(it -> Stream.of(it.customer(), it.provider()))
                    .collect(Collectors.toSet());
        }
    }

    /**
     * The page.
     *
     * @param wanted the unit, or {@code null} for the viewer's own
     * @throws NotFound where the unit means nothing to the viewer
     */
    @Transactional(readOnly = true)
    AgreementsPage page(Viewer viewer, @Nullable UnitId wanted, boolean past) {
        AgreementPolicy policy = reading.policy(viewer);
        List<Unit> units = units(policy);
        UnitId id = wanted == null ? own(viewer, units) : wanted;
        Unit unit = id == null ? null : organization.unit(id).orElseThrow(NotFound::new);
        Found found = new Found(
                of(policy, id, Side.PROVIDER),
                of(policy, id, Side.CUSTOMER),
                reading.waiting(policy),
                id == null ? null : attention.undeclared(id));
        Called called = naming.of(found.all(), found.units());
        Function<Seen, AgreementLine> line = it -> new AgreementLine(it, called);
        List<Seen> unused = attention.unused(found.asProvider());
        return new AgreementsPage(
                unit,
                units,
                lines(found.asProvider(), past, line),
                lines(found.asCustomer(), past, line),
                found.waiting().stream().map(line).toList(),
                attention.due(found.bothParts()).stream().map(line).toList(),
                unused == null ? null : unused.stream().map(line).toList(),
                found.undeclared(),
                attention.months(),
                called,
                past,
                !policy.writing().isEmpty(),
                id != null && policy.writing().contains(id));
    }

    private List<Seen> of(AgreementPolicy policy, @Nullable UnitId unit, Side side) {
        return unit == null ? List.of() : reading.ofUnit(policy, unit, side, Long.MAX_VALUE, Reading.MOST);
    }

    private static List<AgreementLine> lines(List<Seen> all, boolean past, Function<Seen, AgreementLine> line) {
        return all.stream()
                .filter(it -> past || !it.state().isPast())
                .map(line)
                .sorted(Comparator.comparing(AgreementLine::state))
                .toList();
    }

    private List<Unit> units(AgreementPolicy policy) {
        Set<UnitId> open = new HashSet<>(policy.sight().providing());
        return organization.openUnits().stream()
                .filter(it -> policy.everywhere() || open.contains(it.id()))
                .toList();
    }

    private @Nullable UnitId own(Viewer viewer, List<Unit> units) {
        return organization
                .personOf(viewer.account())
                .map(Person::home)
                .or(() -> units.stream().map(Unit::id).findFirst())
                .orElse(null);
    }
}
