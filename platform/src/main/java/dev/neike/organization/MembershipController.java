package dev.neike.organization;

import dev.neike.shell.Viewer;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody belongs: the home unit, and further memberships. */
@Controller
class MembershipController {

    private final Memberships memberships;
    private final Today today;

    MembershipController(Memberships memberships, Today today) {
        this.memberships = memberships;
        this.today = today;
    }

    @PutMapping("/people/{id}/home")
    String setHome(@PathVariable PersonId id, MembershipForm form, Viewer viewer) {
        EditingPolicy.require(viewer);
        memberships.setHome(viewer, id, form);
        return "redirect:/people/" + id;
    }

    @PostMapping("/people/{id}/memberships")
    String add(@PathVariable PersonId id, MembershipForm form, Viewer viewer) {
        EditingPolicy.require(viewer);
        memberships.add(viewer, id, form);
        return "redirect:/people/" + id;
    }

    @DeleteMapping("/people/{id}/memberships/{membership}")
    String end(
            @PathVariable PersonId id,
            @PathVariable long membership,
            @RequestParam(required = false) @DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate lastDay,
            Viewer viewer) {
        EditingPolicy.require(viewer);
        memberships.end(viewer, id, membership, Objects.requireNonNullElse(lastDay, today.date()));
        return "redirect:/people/" + id;
    }
}
