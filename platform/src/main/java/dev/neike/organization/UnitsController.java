package dev.neike.organization;

import dev.neike.shell.MenuContributor;
import dev.neike.shell.MenuEntry;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Looking at units. */
@Controller
class UnitsController implements MenuContributor {

    private static final int HITS = 200;
    private static final int MEMBERS_SHOWN = 100;

    private final UnitTrees trees;
    private final UnitStore store;
    private final PlacementStore placements;
    private final MembershipStore memberships;
    private final List<UnitFactContributor> contributors;

    UnitsController(
            UnitTrees trees,
            UnitStore store,
            PlacementStore placements,
            MembershipStore memberships,
            List<UnitFactContributor> contributors) {
        this.trees = trees;
        this.store = store;
        this.placements = placements;
        this.memberships = memberships;
        this.contributors = contributors;
    }

    @GetMapping("/units")
    ModelAndView index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "open") String state,
            Viewer viewer) {
        UnitTree tree = trees.read();
        String words = Given.text(q);
        boolean closed = state.equals("closed");
        List<Unit> found = !words.isEmpty() ? store.search(words, HITS) : closed ? tree.closed() : List.of();
        return new ModelAndView(
                "units/index",
                Map.of(
                        "tree",
                        new UnitsPage(
                                words,
                                closed,
                                tree.roots(),
                                found.stream()
                                        .map(unit -> new UnitsPage.Found(unit, tree.path(unit)))
                                        .toList(),
                                tree.closed().size(),
                                tree.size() == 0,
                                EditingPolicy.mayEdit(viewer))));
    }

    @GetMapping("/units/{id}")
    ModelAndView show(@PathVariable UnitId id, Viewer viewer, Texts texts) {
        Unit unit = store.byId(id).orElseThrow(NotFound::new);
        UnitTree tree = trees.read();
        List<Placement> places = placements.of(unit.id());
        List<Membership> members = memberships.of(unit.id(), MEMBERS_SHOWN);
        int all = memberships.counts(false).getOrDefault(unit.id(), 0);
        List<HistoryLine> history =
                new UnitHistory(tree, texts).of(places, memberships.recent(unit.id(), UnitHistory.LONGEST));
        return new ModelAndView(
                "units/show",
                Map.of(
                        "it",
                        new UnitPage(
                                unit,
                                tree.path(unit),
                                unit.open() ? places.getFirst().period() : null,
                                tree.children(unit.id()),
                                members,
                                all - members.size(),
                                history,
                                facts(unit, viewer, texts),
                                EditingPolicy.mayEdit(viewer))));
    }

    private List<UnitFact> facts(Unit unit, Viewer viewer, Texts texts) {
        return contributors.stream()
                .flatMap(it -> it.factOf(unit, viewer, texts).stream())
                .sorted(Comparator.comparingInt(UnitFact::order))
                .toList();
    }

    @Override
    public List<MenuEntry> menuFor(Viewer viewer) {
        return List.of(
                new MenuEntry("organization.units.title", "/units", "diagram-3", 300),
                new MenuEntry("organization.people.title", "/people", "people", 310));
    }
}
