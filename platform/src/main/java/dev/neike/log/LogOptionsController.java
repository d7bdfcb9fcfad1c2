package dev.neike.log;

import dev.neike.organization.UnitId;
import dev.neike.shell.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who may see a log, and whether it may show single persons. */
@Controller
class LogOptionsController {

    private final Audiences audiences;
    private final Persons persons;

    LogOptionsController(Audiences audiences, Persons persons) {
        this.audiences = audiences;
        this.persons = persons;
    }

    @PutMapping("/logs/{id}/audience")
    String audience(
            @PathVariable long id,
            @RequestParam Audience audience,
            @RequestParam(required = false) @Nullable List<Long> units,
            Viewer viewer) {
        List<UnitId> chosen = (units == null ? List.<Long>of() : units)
                .stream().map(UnitId::new).toList();
        audiences.show(viewer, id, audience, chosen);
        return "redirect:/logs/" + id;
    }

    @PostMapping("/logs/{id}/persons")
    String showPersons(@PathVariable long id, Viewer viewer) {
        persons.switchOn(viewer, id);
        return "redirect:/logs/" + id;
    }

    @DeleteMapping("/logs/{id}/persons")
    String hidePersons(@PathVariable long id, Viewer viewer) {
        persons.switchOff(viewer, id);
        return "redirect:/logs/" + id;
    }
}
