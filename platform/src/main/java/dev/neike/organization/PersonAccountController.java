package dev.neike.organization;

import dev.neike.access.Accounts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Giving somebody an account. */
@Controller
class PersonAccountController {

    private final People people;

    PersonAccountController(People people) {
        this.people = people;
    }

    /** Answers with the page itself: it is the only one that ever shows the password. */
    @PostMapping("/people/{id}/account")
    ModelAndView give(@PathVariable PersonId id, @RequestParam(defaultValue = "") String login, Viewer viewer) {
        EditingPolicy.require(viewer);
        Accounts.Admission admission = people.giveAccount(viewer, id, login);
        return new ModelAndView("access/admission", Map.of("admission", admission, "back", "/people/" + id));
    }
}
