package dev.neike.request.page;

import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.request.act.Links;
import dev.neike.request.act.Reading;
import dev.neike.request.act.Watchers;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.LinkStore;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who looks on, and which requests have to do with one another. */
@Controller
class WatcherController {

    private final Watchers watchers;
    private final Links links;
    private final Reading reading;
    private final Asking asking;
    private final Organization organization;

    WatcherController(Watchers watchers, Links links, Reading reading, Asking asking, Organization organization) {
        this.watchers = watchers;
        this.links = links;
        this.reading = reading;
        this.asking = asking;
        this.organization = organization;
    }

    /** Lets somebody look on: the viewer, where nobody is named. */
    @PostMapping("/requests/{id}/watchers")
    String watch(@PathVariable RequestId id, @RequestParam(defaultValue = "") String person, Viewer viewer) {
        check(viewer, id);
        PersonId meant = person.isBlank()
                ? organization
                        .personOf(viewer.account())
                        .orElseThrow(() -> new Refusal("request.refusal.nobody"))
                        .id()
                : asking.customer(person.strip()).orElseThrow(() -> new Refusal("request.refusal.customer"));
        watchers.add(viewer, id, meant);
        return "redirect:" + id.path();
    }

    /** Before anything is said about what was sent. */
    private void check(Viewer viewer, RequestId id) {
        if (!reading.sees(viewer, id)) {
            throw new NotFound();
        }
    }

    @DeleteMapping("/requests/{id}/watchers/{person}")
    String unwatch(@PathVariable RequestId id, @PathVariable PersonId person, Viewer viewer) {
        watchers.remove(viewer, id, person);
        return "redirect:" + id.path();
    }

    @PostMapping("/requests/{id}/links")
    String link(
            @PathVariable RequestId id,
            @RequestParam(defaultValue = "") String other,
            @RequestParam(defaultValue = "relates") String kind,
            Viewer viewer) {
        check(viewer, id);
        String number = other.strip().replaceFirst("^[#＃]", "");
        LinkStore.Kind meant = Stream.of(LinkStore.Kind.values())
                .filter(it -> it.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst()
                .orElse(LinkStore.Kind.RELATES);
        if (!number.matches("[1-9]\\d{0,17}")) {
            throw new Refusal("request.refusal.link");
        }
        links.add(viewer, id, RequestId.valueOf(number), meant);
        return "redirect:" + id.path();
    }

    @DeleteMapping("/requests/{id}/links/{other}")
    String unlink(@PathVariable RequestId id, @PathVariable RequestId other, Viewer viewer) {
        links.remove(viewer, id, other);
        return "redirect:" + id.path();
    }
}
