package dev.neike.log;

import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.Mapping;
import dev.neike.log.LogStore.Look;
import dev.neike.shell.Viewer;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What was recognised, and its correction. */
@Controller
class MappingController {

    private final LogAccess access;
    private final LogStore logs;
    private final LogLooking looking;
    private final LogImports imports;
    private final MappingPages pages;

    MappingController(LogAccess access, LogStore logs, LogLooking looking, LogImports imports, MappingPages pages) {
        this.access = access;
        this.logs = logs;
        this.looking = looking;
        this.imports = imports;
        this.pages = pages;
    }

    @GetMapping("/logs/{id}/mapping")
    ModelAndView show(@PathVariable long id, Viewer viewer) {
        return page(viewer, access.worked(viewer, id), null, null);
    }

    @PostMapping("/logs/{id}/mapping")
    ModelAndView save(@PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Viewer viewer) {
        LogRow log = access.worked(viewer, id);
        return applied(viewer, log, MappingForm.of(sent), mapping -> {
            logs.setMapping(id, mapping);
            return "redirect:/logs/" + id + "/mapping#preview";
        });
    }

    @PostMapping("/logs/{id}/imports")
    ModelAndView start(@PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Viewer viewer) {
        LogRow log = access.worked(viewer, id);
        return applied(
                viewer,
                log,
                MappingForm.of(sent),
                mapping -> "redirect:/logs/" + id + "/imports/" + imports.start(viewer, id, mapping));
    }

    @PostMapping("/logs/{id}/recognition")
    ModelAndView look(@PathVariable long id, @RequestParam MultiValueMap<String, String> sent, Viewer viewer) {
        LogRow log = access.worked(viewer, id);
        MappingForm form = MappingForm.of(sent);
        try {
            looking.look(log, Optional.of(form.dialect()));
        } catch (LogRefused refused) {
            return page(viewer, log, form, Trouble.of(refused));
        }
        return new ModelAndView("redirect:/logs/" + id + "/mapping");
    }

    private interface Next {
        String apply(Mapping mapping);
    }

    private ModelAndView applied(Viewer viewer, LogRow log, MappingForm form, Next next) {
        Look look = logs.look(log.id());
        if (look.seen() == null || look.mapping() == null) {
            return page(viewer, log, null, null);
        }
        Mapping mapping;
        try {
            mapping = form.applyTo(look.mapping(), look.seen());
        } catch (LogRefused refused) {
            return page(viewer, log, form, Trouble.of(refused));
        }
        Optional<Trouble> trouble = MappingPolicy.trouble(log, look.seen(), mapping);
        return trouble.isPresent() ? page(viewer, log, form, trouble.get()) : new ModelAndView(next.apply(mapping));
    }

    private ModelAndView page(Viewer viewer, LogRow log, @Nullable MappingForm form, @Nullable Trouble trouble) {
        Optional<MappingPage> page = pages.of(viewer, log, form, trouble);
        ModelAndView answer = page.isPresent()
                ? new ModelAndView("logs/mapping", Map.of("it", page.get()))
                : new ModelAndView(
                        "logs/refused",
                        Map.of(
                                "log", log,
                                "form", form == null ? MappingForm.empty() : form,
                                "trouble", trouble == null ? pages.refusal(log) : trouble));
        if (trouble != null) {
            answer.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return answer;
    }
}
