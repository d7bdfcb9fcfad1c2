package dev.neike.organization;

import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.servlet.ModelAndView;

/** Changing a person's name, number or mail address. */
@Controller
class PersonEditingController {

    private final People people;

    PersonEditingController(People people) {
        this.people = people;
    }

    @GetMapping("/people/{id}/edit")
    ModelAndView form(@PathVariable PersonId id, Viewer viewer) {
        EditingPolicy.require(viewer);
        Person person = people.get(id);
        return form(person, PersonForm.of(person), "");
    }

    @PutMapping("/people/{id}")
    ModelAndView change(@PathVariable PersonId id, PersonForm form, Viewer viewer, Texts texts) {
        EditingPolicy.require(viewer);
        try {
            people.change(viewer, id, form);
        } catch (Refusal refusal) {
            ModelAndView again = form(people.get(id), form, refusal.in(texts));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        return new ModelAndView("redirect:/people/" + id);
    }

    private static ModelAndView form(Person person, PersonForm form, String trouble) {
        return new ModelAndView("people/edit", Map.of("person", person, "form", form, "trouble", trouble));
    }
}
