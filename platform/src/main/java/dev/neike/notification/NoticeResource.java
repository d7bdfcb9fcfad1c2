package dev.neike.notification;

import dev.neike.api.Cursor;
import dev.neike.api.Items;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Notices for programs of whoever was told. */
@RestController
@RequestMapping("/api/v1/notices")
@Tag(name = "notices")
class NoticeResource {

    private final NoticeReading reading;

    NoticeResource(NoticeReading reading) {
        this.reading = reading;
    }

    @GetMapping
    @Operation(summary = "What you were told, unread ones first; sentences in the language of Accept-Language")
    ResponseEntity<Items<ShownNotice>> list(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestParam(defaultValue = Items.USUAL) int limit,
            Viewer viewer,
            Texts texts) {
        int most = Items.limit(limit);
        return Items.page(
                reading.list(viewer, Cursor.parse(cursor, 2), unread, most + 1, texts),
                most,
                NoticeReading::end,
                it -> it);
    }

    @PutMapping("/{id}/reading")
    @Operation(summary = "Mark one as read")
    ResponseEntity<Void> read(@PathVariable long id, Viewer viewer) {
        reading.read(viewer, id);
        return ResponseEntity.noContent().build();
    }

    @PutMapping("/reading")
    @Operation(summary = "Mark all as read up to this one")
    ResponseEntity<Void> readAll(@RequestParam long upTo, Viewer viewer) {
        reading.readAll(viewer, upTo);
        return ResponseEntity.noContent().build();
    }
}
