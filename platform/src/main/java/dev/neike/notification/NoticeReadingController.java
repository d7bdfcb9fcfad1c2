package dev.neike.notification;

import dev.neike.shell.Viewer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Having read notices. */
@Controller
class NoticeReadingController {

    private static final String LIST = "redirect:/notices";

    private final NoticeReading reading;

    NoticeReadingController(NoticeReading reading) {
        this.reading = reading;
    }

    /** Leads on to what it is about where that is wanted. */
    @PutMapping("/notices/{id}/reading")
    String read(@PathVariable long id, @RequestParam(defaultValue = "false") boolean open, Viewer viewer) {
        String path = reading.read(viewer, id);
        return open ? "redirect:" + path : LIST;
    }

    @PutMapping("/notices/reading")
    String readAll(@RequestParam long upTo, Viewer viewer) {
        reading.readAll(viewer, upTo);
        return LIST;
    }
}
