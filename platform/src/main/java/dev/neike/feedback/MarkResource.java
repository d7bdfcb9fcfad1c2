package dev.neike.feedback;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Items;
import dev.neike.request.life.RequestId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The marks of a request for programs. */
@RestController
@RequestMapping("/api/v1/requests/{id}/marks")
@Tag(name = "requests")
class MarkResource {

    private final Marks marks;

    MarkResource(Marks marks) {
        this.marks = marks;
    }

    /**
     * What one side thinks, 1 worst to 5 best.
     *
     * @param first the customer of the quality, the provider of how clear the input was
     * @param second the customer of the speed, the provider of how timely the answers were
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MarkJson(
            String side,
            int overall,
            @Nullable Integer first,
            @Nullable Integer second,
            String reason,
            String by,
            Instant markedAt) {

        static MarkJson of(Mark it) {
            return new MarkJson(
                    it.side().slug(), it.overall(), it.first(), it.second(), it.reason(), it.byName(), it.markedAt());
        }
    }

    record Marking(
            @Nullable Integer overall,
            @Nullable Integer first,
            @Nullable Integer second,
            @Nullable String reason) {}

    @GetMapping
    @Operation(summary = "Its marks, for those who stand on a side of it")
    Items<MarkJson> all(@PathVariable long id, Viewer viewer) {
        Marks.Wish nothing = new Marks.Wish(0, null, null, "");
        return new Items<>(marks.page(viewer, number(id), nothing, "").marks().stream()
                .map(MarkJson::of)
                .toList());
    }

    @PutMapping
    @Operation(summary = "Mark the other side’s part, or change your side’s mark within seven days")
    Items<MarkJson> mark(@PathVariable long id, @RequestBody Marking marking, Viewer viewer) {
        marks.mark(
                viewer,
                number(id),
                new Marks.Wish(
                        Optional.ofNullable(marking.overall()).orElse(0),
                        marking.first(),
                        marking.second(),
                        Optional.ofNullable(marking.reason()).orElse("").replace("\0", "")));
        return all(id, viewer);
    }

    private static RequestId number(long id) {
        if (id <= 0) {
            throw new NotFound();
        }
        return new RequestId(id);
    }
}
