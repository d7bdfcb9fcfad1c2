package dev.neike.agreement.page;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.Discussion;
import dev.neike.agreement.act.Endings;
import dev.neike.agreement.act.Owners;
import dev.neike.agreement.paper.Side;
import dev.neike.catalog.Catalog;
import dev.neike.organization.PersonId;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What either side may do about an agreement: say something, name who answers for it, end it. */
@Controller
class PartyController {

    private static final int LONGEST_NAME = 200;

    private final Discussion discussion;
    private final Endings endings;
    private final Owners owners;
    private final Catalog catalog;
    private final AgreementPages pages;

    PartyController(Discussion discussion, Endings endings, Owners owners, Catalog catalog, AgreementPages pages) {
        this.discussion = discussion;
        this.endings = endings;
        this.owners = owners;
        this.catalog = catalog;
        this.pages = pages;
    }

    @PostMapping("/agreements/{id}/comments")
    ModelAndView comment(
            @PathVariable AgreementId id, @RequestParam(defaultValue = "") String text, Viewer viewer, Texts texts) {
        return pages.after(() -> discussion.comment(viewer, id, null, Typed.words(text)), viewer, id, texts);
    }

    @PostMapping("/agreements/{id}/ending")
    ModelAndView end(
            @PathVariable AgreementId id,
            @RequestParam(defaultValue = "") String lastDay,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            Texts texts) {
        return pages.after(
                () -> endings.end(viewer, id, null, Typed.date(Typed.line(lastDay)), Typed.words(reason)),
                viewer,
                id,
                texts);
    }

    @PutMapping("/agreements/{id}/owners/{side:provider|customer}")
    ModelAndView name(
            @PathVariable AgreementId id,
            @PathVariable String side,
            @RequestParam(defaultValue = "") String person,
            Viewer viewer,
            Texts texts) {
        Side named = Side.of(side);
        return pages.after(() -> owners.name(viewer, id, null, named, person(Typed.line(person))), viewer, id, texts);
    }

    private @Nullable PersonId person(String words) {
        if (words.isEmpty()) {
            return null;
        }
        List<PersonId> meant = words.length() > LONGEST_NAME ? List.of() : catalog.people(words);
        return Stream.of(meant)
                .filter(it -> it.size() == 1)
                .map(List::getFirst)
                .findFirst()
                .orElseThrow(() -> new Refusal("agreement.refusal.person"));
    }
}
