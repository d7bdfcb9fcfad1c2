package dev.neike.organization;

import dev.neike.shell.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A unit's place in the tree: moving it, closing the unit (no place), opening it again. */
@Controller
class UnitPlacementController {

    private final Units units;

    UnitPlacementController(Units units) {
        this.units = units;
    }

    @PutMapping("/units/{id}/placement")
    String move(@PathVariable UnitId id, @RequestParam(required = false) @Nullable Long parent, Viewer viewer) {
        EditingPolicy.require(viewer);
        units.move(viewer, id, parent == null ? null : new UnitId(parent));
        return "redirect:/units/" + id;
    }

    @DeleteMapping("/units/{id}/placement")
    String close(@PathVariable UnitId id, Viewer viewer) {
        EditingPolicy.require(viewer);
        units.close(viewer, id);
        return "redirect:/units/" + id;
    }

    @PostMapping("/units/{id}/placement")
    String reopen(@PathVariable UnitId id, @RequestParam(required = false) @Nullable Long parent, Viewer viewer) {
        EditingPolicy.require(viewer);
        units.reopen(viewer, id, parent == null ? null : new UnitId(parent));
        return "redirect:/units/" + id;
    }
}
