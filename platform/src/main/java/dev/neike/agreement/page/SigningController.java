package dev.neike.agreement.page;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.Sendings;
import dev.neike.agreement.act.Signing;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Slot;
import dev.neike.organization.UnitId;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Sending a version to the other side, taking it back, and signing it. */
@Controller
class SigningController {

    private final Sendings sendings;
    private final Signing signing;
    private final AgreementPages pages;

    SigningController(Sendings sendings, Signing signing, AgreementPages pages) {
        this.sendings = sendings;
        this.signing = signing;
        this.pages = pages;
    }

    @PostMapping("/agreements/{id}/sending")
    ModelAndView send(@PathVariable AgreementId id, Viewer viewer, Texts texts) {
        return pages.after(() -> sendings.send(viewer, id, null), viewer, id, texts);
    }

    @DeleteMapping("/agreements/{id}/sending")
    ModelAndView takeBack(@PathVariable AgreementId id, Viewer viewer, Texts texts) {
        return pages.after(() -> sendings.takeBack(viewer, id, null), viewer, id, texts);
    }

    /**
     * Signs what the page showed.
     *
     * @param sending under which it lay before the viewer
     * @param unit the customer signed for, 0 for all units
     */
    @PostMapping("/agreements/{id}/signatures")
    ModelAndView sign(
            @PathVariable AgreementId id,
            @RequestParam(defaultValue = "0") long sending,
            @RequestParam(defaultValue = "PROVIDER") Side side,
            @RequestParam(defaultValue = "0") long unit,
            Viewer viewer,
            Texts texts) {
        Slot slot = new Slot(side, side == Side.PROVIDER || unit <= 0 ? null : new UnitId(unit));
        return pages.after(() -> signing.sign(viewer, id, null, sending, slot), viewer, id, texts);
    }
}
