package dev.neike.agreement.page;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.Drafting;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Drafting the next version, and giving a draft up. */
@Controller
class NextDraftController {

    private final Drafting drafting;

    NextDraftController(Drafting drafting) {
        this.drafting = drafting;
    }

    @PostMapping("/agreements/{id}/draft")
    String next(@PathVariable AgreementId id, Viewer viewer) {
        drafting.next(viewer, id, null);
        return "redirect:" + id.path() + "/draft";
    }

    @DeleteMapping("/agreements/{id}/draft")
    String drop(@PathVariable AgreementId id, Viewer viewer) {
        drafting.drop(viewer, id, null);
        return "redirect:" + id.path();
    }
}
