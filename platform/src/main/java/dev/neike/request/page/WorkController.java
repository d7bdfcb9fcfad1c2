package dev.neike.request.page;

import dev.neike.organization.PersonId;
import dev.neike.request.act.Assignments;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who works on a request, and how pressing it is. */
@Controller
class WorkController {

    private final Assignments assignments;

    WorkController(Assignments assignments) {
        this.assignments = assignments;
    }

    /** Assigns it to a person; without one, to nobody. */
    @PutMapping("/requests/{id}/assignment")
    String assign(
            @PathVariable RequestId id,
            @RequestParam(required = false) @Nullable Long person,
            @RequestParam(defaultValue = "false") boolean me,
            Viewer viewer) {
        if (me) {
            assignments.take(viewer, id);
        } else {
            assignments.assign(viewer, id, person == null || person <= 0 ? null : new PersonId(person));
        }
        return "redirect:" + id.path();
    }

    @PutMapping("/requests/{id}/priority")
    String prioritise(@PathVariable RequestId id, @RequestParam(defaultValue = "0") int priority, Viewer viewer) {
        assignments.setPriority(viewer, id, priority);
        return "redirect:" + id.path();
    }
}
