package dev.neike.agreement.page;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.Drafting;
import dev.neike.agreement.act.Seen;
import dev.neike.shell.Conflict;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing a draft. */
@Controller
class DraftController {

    private final Drafting drafting;
    private final DraftPages drafts;

    DraftController(Drafting drafting, DraftPages drafts) {
        this.drafting = drafting;
        this.drafts = drafts;
    }

    @GetMapping("/agreements/{id}/draft")
    ModelAndView form(@PathVariable AgreementId id, Viewer viewer, Texts texts) {
        Seen seen = drafting.writable(viewer, id);
        AgreementForm form = AgreementForm.of(
                seen.agreement().provider(),
                seen.agreement().open().orElseThrow().contents(),
                seen.agreement().revision());
        return drafts.page(viewer, form, seen, "", texts);
    }

    @PutMapping("/agreements/{id}/draft")
    ModelAndView change(@PathVariable AgreementId id, AgreementForm form, Viewer viewer, Texts texts) {
        // Also where it was sent meanwhile: what was typed is shown again, and not lost.
        Seen seen = drafting.own(viewer, id);
        try {
            drafting.change(viewer, id, form.revision(), form.contents());
            return new ModelAndView("redirect:" + id.path());
        } catch (Refusal refusal) {
            return drafts.page(viewer, form, seen, refusal.in(texts), texts);
        } catch (Conflict conflict) {
            return drafts.page(viewer, form, seen, conflict.in(texts), texts);
        }
    }
}
