package dev.neike.catalog.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.catalog.Services;
import dev.neike.catalog.form.Form;
import dev.neike.shell.Conflict;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Building the form of a service. */
@Controller
class FormController {

    private final Services services;
    private final Catalog catalog;
    private final QuestionsJson json;

    FormController(Services services, Catalog catalog, QuestionsJson json) {
        this.services = services;
        this.catalog = catalog;
        this.json = json;
    }

    @GetMapping("/services/{id}/form")
    ModelAndView form(@PathVariable ServiceId id, Viewer viewer, Texts texts) {
        Service service = services.editable(viewer, id);
        Form form = catalog.form(id, service.formVersion());
        return page(service, form.version(), json.write(form.questions()), "", texts);
    }

    @PutMapping("/services/{id}/form")
    ModelAndView save(
            @PathVariable ServiceId id,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam(defaultValue = "[]") String questions,
            Viewer viewer,
            Texts texts) {
        Service service = services.editable(viewer, id);
        try {
            services.makeForm(viewer, id, version, json.read(questions));
            return new ModelAndView("redirect:/services/" + id);
        } catch (Refusal refusal) {
            return again(service, version, questions, refusal.in(texts), texts);
        } catch (Conflict conflict) {
            return again(service, version, questions, conflict.in(texts), texts);
        }
    }

    private ModelAndView again(Service service, int version, String questions, String trouble, Texts texts) {
        ModelAndView again = page(service, version, questions, trouble, texts);
        again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return again;
    }

    /** The fields that these questions would make, or why they make none; nothing is kept. */
    @PostMapping("/services/{id}/form/preview")
    ModelAndView preview(
            @PathVariable ServiceId id,
            @RequestParam(defaultValue = "[]") String questions,
            Viewer viewer,
            Texts texts) {
        services.editable(viewer, id);
        try {
            Form form = Form.checked(0, json.read(questions));
            return new ModelAndView("services/form/preview", Map.of("it", catalog.view(form, texts), "trouble", ""));
        } catch (Refusal refusal) {
            return new ModelAndView(
                    "services/form/preview",
                    Map.of("it", catalog.view(Form.EMPTY, texts), "trouble", refusal.in(texts)));
        }
    }

    private ModelAndView page(Service service, int version, String questions, String trouble, Texts texts) {
        return new ModelAndView(
                "services/form/edit",
                Map.of(
                        "service", service,
                        "version", version,
                        "questions", questions,
                        "preview", catalog.view(catalog.form(service.id(), service.formVersion()), texts),
                        "trouble", trouble));
    }
}
