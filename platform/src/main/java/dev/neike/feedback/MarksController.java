package dev.neike.feedback;

import dev.neike.request.Parties;
import dev.neike.request.RequestCards;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The marks of a request: a page of their own, linked from the request's. */
@Controller
class MarksController implements RequestCards {

    private static final Marks.Wish NOTHING = new Marks.Wish(0, null, null, "");

    private final Marks marks;

    MarksController(Marks marks) {
        this.marks = marks;
    }

    @GetMapping("/requests/{id}/marks")
    ModelAndView show(@PathVariable RequestId id, Viewer viewer) {
        return new ModelAndView("marks/show", Map.of("it", marks.page(viewer, id, NOTHING, "")));
    }

    @PutMapping("/requests/{id}/marks")
    ModelAndView mark(
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "0") int overall,
            @RequestParam(required = false) @Nullable Integer first,
            @RequestParam(required = false) @Nullable Integer second,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            Texts texts) {
        Marks.Wish wish = new Marks.Wish(overall, first, second, reason.replace("\0", ""));
        try {
            marks.mark(viewer, id, wish);
            return new ModelAndView("redirect:/requests/" + id + "/marks");
        } catch (Refusal refusal) {
            ModelAndView again =
                    new ModelAndView("marks/show", Map.of("it", marks.page(viewer, id, wish, refusal.in(texts))));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    @Override
    public Optional<RequestCards.Card> cardOf(Parties.Party party) {
        return Marks.isOver(party.request()) && party.isSide()
                ? Optional.of(new RequestCards.Card(
                        "feedback.card", "/requests/" + party.request().id() + "/marks", "star"))
                : Optional.empty();
    }
}
