package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.store.AgreementReader;
import dev.neike.agreement.store.AgreementSearch;
import dev.neike.agreement.store.AgreementSight;
import dev.neike.organization.Organization;
import dev.neike.organization.UnitId;
import dev.neike.search.Terms;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Agreements as somebody may see them. */
@Component
@Transactional(readOnly = true)
public class Reading {

    public static final int MOST = 200;
    /** So long before its day a review is due. */
    public static final int REVIEW_DAYS = 60;

    private final Desk desk;
    private final AgreementSearch search;
    private final AgreementReader reader;
    private final Policies policies;
    private final Organization organization;
    private final Days days;

    Reading(
            Desk desk,
            AgreementSearch search,
            AgreementReader reader,
            Policies policies,
            Organization organization,
            Days days) {
        this.desk = desk;
        this.search = search;
        this.reader = reader;
        this.policies = policies;
        this.organization = organization;
        this.days = days;
    }

    /**
     * An agreement.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    public Seen seen(Viewer viewer, AgreementId id) {
        return desk.seen(viewer, id);
    }

    /** What the viewer may do. */
    public AgreementPolicy policy(Viewer viewer) {
        return policies.of(viewer);
    }

    /**
     * The agreements of a unit in one of its parts that the viewer may see, the youngest first.
     *
     * @param before only those with smaller numbers
     * @throws NotFound where the unit means nothing to the viewer
     */
    public List<Seen> ofUnit(AgreementPolicy policy, UnitId unit, Side side, long before, int limit) {
        if (!looksAt(policy, unit)) {
            throw new NotFound();
        }
        AgreementSight sight = policy.sight();
        return seen(
                policy,
                side == Side.PROVIDER
                        ? search.asProvider(sight, unit, before, limit)
                        : search.asCustomer(sight, organization.andAbove(Set.of(unit)), before, limit));
    }

    /** Whether somebody may look at the agreements of a unit, by those who stand in or above it or look everywhere. */
    public static boolean looksAt(AgreementPolicy policy, UnitId unit) {
        return policy.everywhere() || policy.sight().providing().contains(unit);
    }

    /** What waits for the viewer's signature, the longest waiting first. */
    public List<Seen> waiting(AgreementPolicy policy) {
        Set<UnitId> leading = policy.standing().leading();
        return seen(policy, search.waiting(policy.writing(), leading, policy.forEverybody(), MOST)).stream()
                .filter(it -> it.agreement()
                        .open()
                        .filter(open -> !it.signable(open).isEmpty())
                        .isPresent())
                .toList();
    }

    /** What the viewer's sides shall look at again soon, the most pressing first. */
    public List<Seen> forReview(AgreementPolicy policy) {
        return seen(policy, search.forReview(policy.writing(), days.today().plusDays(REVIEW_DAYS), days.now(), MOST))
                .stream()
                .filter(Seen::isParty)
                .toList();
    }

    /** Agreements that have all the words. */
    public List<Seen> find(AgreementPolicy policy, String words, int limit) {
        return seen(policy, search.byWords(policy.sight(), Terms.wanted(words), limit));
    }

    private List<Seen> seen(AgreementPolicy policy, List<AgreementId> ids) {
        return reader.byIds(ids).stream()
                .flatMap(it -> it.only(version -> policy.sees(it.provider(), version)).stream())
                .map((Agreement it) -> new Seen(it, policy, days.now()))
                .toList();
    }
}
