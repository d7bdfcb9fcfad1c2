package dev.neike.request.page;

import dev.neike.organization.UnitId;
import dev.neike.request.act.Action;
import dev.neike.request.act.Acts;
import dev.neike.request.act.Reading;
import dev.neike.request.life.Act;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Conflict;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** One request, and what is done to it: each act is a noun below its address. */
@Controller
class RequestController {

    private static final String NOUN = "/requests/{id}/{noun:acceptance|refusal|decline|hand-over|question|answer"
            + "|outside-wait|resolution|confirmation|reopening|withdrawal}";

    private final RequestPages pages;
    private final Acts acts;
    private final Reading reading;

    RequestController(RequestPages pages, Acts acts, Reading reading) {
        this.pages = pages;
        this.acts = acts;
        this.reading = reading;
    }

    @GetMapping("/requests/{id}")
    ModelAndView show(@PathVariable RequestId id, Viewer viewer, Texts texts) {
        return new ModelAndView("requests/show", Map.of("it", pages.of(viewer, id, "", "", texts)));
    }

    @PostMapping(NOUN)
    ModelAndView act(
            @PathVariable RequestId id,
            @PathVariable String noun,
            @RequestParam(defaultValue = "0") int leg,
            @RequestParam(defaultValue = "") String text,
            @RequestParam(required = false) @Nullable Long unit,
            Viewer viewer,
            Texts texts) {
        Act act = ActForm.act(noun, false).orElseThrow(NotFound::new);
        UnitId receiver = unit == null || unit <= 0 ? null : new UnitId(unit);
        return perform(viewer, id, new Action(act, leg, text.replace("\0", ""), receiver), texts);
    }

    @DeleteMapping(NOUN)
    ModelAndView takeBack(
            @PathVariable RequestId id,
            @PathVariable String noun,
            @RequestParam(defaultValue = "0") int leg,
            Viewer viewer,
            Texts texts) {
        Act act = ActForm.act(noun, true).orElseThrow(NotFound::new);
        return perform(viewer, id, Action.of(act, leg), texts);
    }

    /** Whoever sends a request back may lose sight of it, and goes on with their work. */
    private ModelAndView perform(Viewer viewer, RequestId id, Action action, Texts texts) {
        try {
            acts.perform(viewer, id, action);
            return new ModelAndView("redirect:" + (reading.sees(viewer, id) ? id.path() : "/work?passed-on"));
        } catch (Conflict conflict) {
            return again(viewer, id, conflict.in(texts), action.text(), HttpStatus.CONFLICT, texts);
        } catch (Refusal refusal) {
            return again(viewer, id, refusal.in(texts), action.text(), HttpStatus.UNPROCESSABLE_CONTENT, texts);
        }
    }

    /** The page as it stands, with what went wrong and what was written. */
    private ModelAndView again(
            Viewer viewer, RequestId id, String trouble, String typed, HttpStatus status, Texts texts) {
        ModelAndView again =
                new ModelAndView("requests/show", Map.of("it", pages.of(viewer, id, trouble, typed, texts)));
        again.setStatus(status);
        return again;
    }
}
