package dev.neike.relation.declared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.catalog.DeclaredRelation;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.organization.UnitKind;
import dev.neike.relation.declared.Differences.Compared;
import dev.neike.relation.declared.Differences.Hub;
import dev.neike.relation.declared.Differences.Unasked;
import dev.neike.relation.declared.Lived.Hop;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * A company worked out by hand. Below the top (1) stand office (2) with desk (3) and archive (4), workshop (5), legal (6) and
 * stores (7); 8 is a customer outside, 9 was closed. The workshop offers repairs (51) to the office and so to desk and archive;
 * legal reviews contracts (61) for the stores alone, and advises (62) in confidence whoever is of the archive; stores hand out
 * goods (71) and take returns (72) for everybody.
 */
class ComparisonTest {

    private static final ServiceId REPAIRS = new ServiceId(51);
    private static final ServiceId CONTRACTS = new ServiceId(61);
    private static final ServiceId ADVICE = new ServiceId(62);
    private static final ServiceId GOODS = new ServiceId(71);
    private static final ServiceId RETURNS = new ServiceId(72);

    private static final Tree TREE = new Tree(List.of(
            unit(1, null, UnitKind.INTERNAL),
            unit(2, 1L, UnitKind.INTERNAL),
            unit(3, 2L, UnitKind.INTERNAL),
            unit(4, 2L, UnitKind.INTERNAL),
            unit(5, 1L, UnitKind.INTERNAL),
            unit(6, 1L, UnitKind.INTERNAL),
            unit(7, 1L, UnitKind.INTERNAL),
            unit(8, null, UnitKind.EXTERNAL)));

    private static final Offers OFFERS = new Offers(
            List.of(
                    offer(2L, 5, REPAIRS),
                    offer(7L, 6, CONTRACTS),
                    offer(4L, 6, ADVICE),
                    offer(9L, 5, REPAIRS),
                    offer(2L, 9, new ServiceId(91)),
                    offer(null, 7, GOODS, RETURNS)),
            TREE);

    private static Unit unit(long id, @Nullable Long parent, UnitKind kind) {
        return new Unit(
                new UnitId(id), "U" + id, "U" + id, null, kind, parent == null ? null : new UnitId(parent), true);
    }

    private static DeclaredRelation offer(@Nullable Long customer, long provider, ServiceId... services) {
        return new DeclaredRelation(
                customer == null ? null : new UnitId(customer), new UnitId(provider), List.of(services));
    }

    private static Hop hop(long giver, long receiver, long handovers) {
        return new Hop(new UnitId(giver), new UnitId(receiver), handovers);
    }

    private static Differences compare(Lived lived) {
        return Comparison.of(OFFERS, lived, Set.of(ADVICE));
    }

    @Test
    void anAudienceReachesDownAndEverybodyMeansEverybodyInside() {
        assertThat(OFFERS.reach(new UnitId(5), new UnitId(3))).isTrue();
        assertThat(OFFERS.reach(new UnitId(5), new UnitId(1))).isFalse();
        assertThat(OFFERS.reach(new UnitId(5), new UnitId(7))).isFalse();
        assertThat(OFFERS.reach(new UnitId(7), new UnitId(6))).isTrue();
        assertThat(OFFERS.reach(new UnitId(7), new UnitId(8))).isFalse();
        assertThat(OFFERS.reach(new UnitId(6), new UnitId(4))).isTrue();
        assertThat(OFFERS.reach(new UnitId(9), new UnitId(3))).isFalse();
    }

    @Test
    void tellsWhatIsLivedWithoutHavingBeenAgreed() {
        Differences it = compare(new Lived(
                List.of(
                        hop(3, 5, 10), // repairs for the desk, through the office
                        hop(5, 6, 4), // legal offers the workshop nothing
                        hop(4, 6, 2), // in confidence, but agreed
                        hop(8, 7, 3), // everybody inside is not everybody
                        hop(9, 7, 6), // closed since
                        hop(5, 7, 7)),
                Map.of(),
                Map.of()));
        assertThat(it.undeclared()).containsExactly(hop(5, 6, 4), hop(8, 7, 3));
        assertThat(it.compared()).isEqualTo(new Compared(5, 26, 7, 1, 2, 2));
    }

    @Test
    void tellsWhatWasAgreedAndNeverUsed() {
        Differences never = compare(new Lived(List.of(), Map.of(), Map.of()));
        assertThat(never.unused())
                .containsExactlyInAnyOrder(
                        new Offers.Particular(new UnitId(2), new UnitId(5), List.of(REPAIRS)),
                        new Offers.Particular(new UnitId(7), new UnitId(6), List.of(CONTRACTS)));
        assertThat(never.unasked())
                .containsExactly(new Unasked(GOODS, new UnitId(7)), new Unasked(RETURNS, new UnitId(7)));

        Differences used = compare(new Lived(
                List.of(hop(7, 6, 1)), // handed on, not asked for: it is lived
                Map.of(),
                Map.of(
                        REPAIRS,
                        Map.of(new UnitId(4), 1L), // somebody below the audience asked; nobody has accepted yet
                        RETURNS,
                        Map.of(new UnitId(6), 2L))));
        assertThat(used.unused()).isEmpty();
        assertThat(used.unasked()).containsExactly(new Unasked(GOODS, new UnitId(7)));
    }

    @Test
    void somebodyElseAskingDoesNotUseAnOffer() {
        Differences it = compare(new Lived(List.of(), Map.of(), Map.of(REPAIRS, Map.of(new UnitId(7), 5L))));
        assertThat(it.unused()).extracting(Offers.Particular::provider).contains(new UnitId(5));
    }

    /** Legal receives 60, 40 of them from those it offers nothing, and hands on 50 of which it asked 20 itself. */
    @Test
    void aHiddenHubPassesMuchOnThatWasNeverAgreed() {
        List<Hop> hops = List.of(hop(5, 6, 40), hop(7, 6, 20), hop(6, 7, 50));
        assertThat(compare(new Lived(hops, Map.of(new UnitId(6), 20L), Map.of()))
                        .hubs())
                .containsExactly(new Hub(new UnitId(6), 60, 40, 30));
        assertThat(compare(new Lived(hops, Map.of(new UnitId(6), 31L), Map.of()))
                        .hubs())
                .as("19 pass through")
                .isEmpty();
    }

    @Test
    void aHubIsNotHiddenWhereHalfOfItIsAgreed() {
        List<Hop> hops = List.of(hop(5, 6, 30), hop(7, 6, 30), hop(6, 7, 50));
        assertThat(compare(new Lived(hops, Map.of(), Map.of())).hubs()).isEmpty();
    }

    @Test
    void aHubIsNotOneWhereAllTheOthersDwarfIt() {
        List<Hop> hops = List.of(hop(5, 6, 40), hop(6, 7, 40), hop(3, 7, 2000));
        assertThat(compare(new Lived(hops, Map.of(), Map.of())).hubs()).isEmpty();
    }
}
