package dev.neike.organization;

import dev.neike.shell.Viewer;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leaving the organisation. */
@Controller
class DepartureController {

    private final People people;
    private final Today today;

    DepartureController(People people, Today today) {
        this.people = people;
        this.today = today;
    }

    @PostMapping("/people/{id}/departure")
    String leave(
            @PathVariable PersonId id,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay,
            Viewer viewer) {
        EditingPolicy.require(viewer);
        people.leave(viewer, id, Objects.requireNonNullElse(lastDay, today.date()));
        return "redirect:/people/" + id;
    }
}
