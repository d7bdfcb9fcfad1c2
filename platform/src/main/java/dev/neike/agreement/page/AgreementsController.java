package dev.neike.agreement.page;

import dev.neike.agreement.act.Drafting;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All agreements of a unit, and new ones. */
@Controller
class AgreementsController {

    private final UnitAgreements agreements;
    private final Drafting drafting;
    private final DraftPages drafts;

    AgreementsController(UnitAgreements agreements, Drafting drafting, DraftPages drafts) {
        this.agreements = agreements;
        this.drafting = drafting;
        this.drafts = drafts;
    }

    @GetMapping("/agreements")
    ModelAndView index(
            @RequestParam(required = false) @Nullable Long unit,
            @RequestParam(defaultValue = "false") boolean past,
            Viewer viewer) {
        UnitId wanted = unit == null || unit <= 0 ? null : new UnitId(unit);
        return new ModelAndView("agreements/index", Map.of("it", agreements.page(viewer, wanted, past)));
    }

    @GetMapping("/agreements/new")
    ModelAndView form(
            @RequestParam(required = false) @Nullable Long provider,
            @RequestParam(required = false) @Nullable Long customer,
            Viewer viewer,
            Texts texts) {
        return drafts.blank(viewer, provider, customer, texts);
    }

    @PostMapping("/agreements")
    ModelAndView create(AgreementForm form, Viewer viewer, Texts texts) {
        try {
            return new ModelAndView("redirect:"
                    + drafting.create(viewer, form.wanted(), form.contents()).path());
        } catch (Refusal refusal) {
            return drafts.page(viewer, form, null, refusal.in(texts), texts);
        }
    }
}
