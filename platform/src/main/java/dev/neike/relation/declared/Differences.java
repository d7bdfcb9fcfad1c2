package dev.neike.relation.declared;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import java.util.List;

/**
 * How what is lived differs from what is declared.
 *
 * @param undeclared relations whose receiver offers the giver nothing, most hand-overs first
 * @param unused offers by name of which nothing was used
 * @param unasked services for everybody that nobody asked for
 * @param hubs hidden hubs, the one with most passing through first
 * @param compared what all of that is out of
 */
public record Differences(
        List<Lived.Hop> undeclared,
        List<Offers.Particular> unused,
        List<Unasked> unasked,
        List<Hub> hubs,
        Compared compared) {

    public Differences {
        undeclared = List.copyOf(undeclared);
        unused = List.copyOf(unused);
        unasked = List.copyOf(unasked);
        hubs = List.copyOf(hubs);
    }

    /** A service for everybody that nobody asked for. */
    public record Unasked(ServiceId service, UnitId provider) {}

    /**
     * A unit through which much work passes though most of what reaches it is undeclared.
     *
     * @param received hand-overs that reached it
     * @param undeclared those of them from units to which it offers nothing
     * @param passedOn hand-overs that it made of work it had received: all that it made, without the requests it asked itself
     */
    public record Hub(UnitId unit, long received, long undeclared, long passedOn) {

        /** What passes through it: no more than reached it, no more than it passed on. */
        public long through() {
            return Math.min(received, passedOn);
        }
    }

    /**
     * What the differences are out of.
     *
     * @param relations lived relations between open units
     * @param handovers their hand-overs
     * @param undeclaredHandovers those of relations whose receiver offers the giver nothing
     * @param closed lived relations left out because one of their units is closed
     * @param particular offers by name, without those of confidential services alone
     * @param toAll services for everybody, without confidential ones
     */
    public record Compared(
            long relations, long handovers, long undeclaredHandovers, long closed, long particular, long toAll) {}
}
