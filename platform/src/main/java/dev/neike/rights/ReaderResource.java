package dev.neike.rights;

import dev.neike.api.Items;
import dev.neike.api.Named;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Who may look at a unit without being of it, for programs of those who lead it. */
@RestController
@RequestMapping("/api/v1/units/{id}/readers")
@Tag(name = "organization")
class ReaderResource {

    private final Readers readers;

    ReaderResource(Readers readers) {
        this.readers = readers;
    }

    @GetMapping
    @Operation(summary = "Who was given sight of a unit that you lead, by name; at most a thousand")
    Items<Named> readers(@PathVariable long id, Viewer viewer) {
        return new Items<>(readers.of(viewer, unit(id)).stream()
                .map(it -> new Named(it.id().value(), it.name()))
                .toList());
    }

    @PutMapping("/{person}")
    @Operation(summary = "Give somebody sight of the unit")
    ResponseEntity<Void> add(@PathVariable long id, @PathVariable long person, Viewer viewer) {
        readers.add(viewer, unit(id), person(person));
        return ResponseEntity.noContent().build();
    }

    @DeleteMapping("/{person}")
    @Operation(summary = "Take it from them")
    ResponseEntity<Void> remove(@PathVariable long id, @PathVariable long person, Viewer viewer) {
        readers.remove(viewer, unit(id), person(person));
        return ResponseEntity.noContent().build();
    }

    private static UnitId unit(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new UnitId(number);
    }

    private static PersonId person(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new PersonId(number);
    }
}
