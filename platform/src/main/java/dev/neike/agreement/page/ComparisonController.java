package dev.neike.agreement.page;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.Replay;
import dev.neike.agreement.Replayed;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A version beside another one, and beside what really happened. */
@Controller
class ComparisonController {

    private final AgreementPages pages;
    private final Naming naming;
    private final ObjectProvider<Replay> replay;

    ComparisonController(AgreementPages pages, Naming naming, ObjectProvider<Replay> replay) {
        this.pages = pages;
        this.naming = naming;
        this.replay = replay;
    }

    /** What changed; since the version before where none is named. */
    @GetMapping("/agreements/{id}/versions/{number}/differences")
    ModelAndView differences(
            @PathVariable AgreementId id,
            @PathVariable int number,
            @RequestParam(required = false) @Nullable Integer since,
            Viewer viewer) {
        AgreementPage page = pages.version(viewer, id, number);
        return new ModelAndView(
                "agreements/differences",
                Map.of(
                        "it",
                        new DifferencesPage(
                                page,
                                (since == null
                                                ? page.before()
                                                : page.agreement().version(since))
                                        .orElseThrow(NotFound::new))));
    }

    /** What its terms would have meant. */
    @GetMapping("/agreements/{id}/versions/{number}/replay")
    ModelAndView replay(@PathVariable AgreementId id, @PathVariable int number, Viewer viewer) {
        AgreementPage page = pages.version(viewer, id, number);
        Replay known = replay.getIfAvailable();
        Replayed replayed = known == null ? null : page.seen().replayed(page.version(), known, viewer);
        Map<String, @Nullable Object> model = new HashMap<>(Map.of("it", page, "days", Replay.DAYS));
        model.put("replayed", replayed);
        model.put("called", called(replayed));
        return new ModelAndView("agreements/replay", model);
    }

    private Called called(@Nullable Replayed replayed) {
        return naming.of(List.of(), replayed == null ? Set.of() : replayed.units());
    }
}
