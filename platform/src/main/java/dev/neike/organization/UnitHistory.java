package dev.neike.organization;

import dev.neike.shell.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit's life, told from its dated rows. */
final class UnitHistory {

    static final int LONGEST = 60;

    private final UnitTree tree;
    private final Texts texts;
    private final List<HistoryLine> lines = new ArrayList<>();

    UnitHistory(UnitTree tree, Texts texts) {
        this.tree = tree;
        this.texts = texts;
    }

    /** Latest first; placements are given latest first, too. */
    List<HistoryLine> of(List<Placement> placements, List<Membership> memberships) {
        LocalDate end = null;
        for (Placement placement : placements.reversed()) {
            tellEnd(end, placement.period().from());
            tell(placement, placement.period().from().equals(end));
            end = placement.period().until();
        }
        tellEnd(end, null);
        memberships.forEach(this::tell);
        return lines.stream()
                .sorted(Comparator.comparing(HistoryLine::day).reversed())
                .limit(LONGEST)
                .toList();
    }

    /** A stretch that another follows without a day between was no closing but a move. */
    private void tellEnd(@Nullable LocalDate end, @Nullable LocalDate next) {
        if (end != null && !end.equals(next)) {
            lines.add(new HistoryLine(end, texts.of("organization.history.closed")));
        }
    }

    private void tell(Placement placement, boolean moved) {
        Unit parent = tree.unit(placement.parent());
        String sentence = parent == null
                ? texts.of(moved ? "organization.history.moved-to-top" : "organization.history.opened")
                : texts.of(
                        moved ? "organization.history.moved" : "organization.history.opened-below",
                        parent.nameIn(texts));
        lines.add(new HistoryLine(placement.period().from(), sentence));
    }

    private void tell(Membership membership) {
        boolean lead = membership.role() == MembershipRole.LEAD;
        lines.add(new HistoryLine(
                membership.period().from(),
                texts.of(
                        lead ? "organization.history.lead-came" : "organization.history.member-came",
                        membership.personName())));
        LocalDate until = membership.period().until();
        if (until != null) {
            lines.add(new HistoryLine(
                    until,
                    texts.of(
                            lead ? "organization.history.lead-went" : "organization.history.member-went",
                            membership.personName())));
        }
    }
}
