package dev.neike.agreement.page;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.Days;
import dev.neike.agreement.act.Discussion;
import dev.neike.agreement.act.Reading;
import dev.neike.agreement.act.Seen;
import dev.neike.agreement.paper.Version;
import dev.neike.schedule.Calendars;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the pages of one agreement. */
@Component
class AgreementPages {

    private final Reading reading;
    private final Discussion discussion;
    private final Naming naming;
    private final Calendars calendars;
    private final Days days;

    AgreementPages(Reading reading, Discussion discussion, Naming naming, Calendars calendars, Days days) {
        this.reading = reading;
        this.discussion = discussion;
        this.naming = naming;
        this.calendars = calendars;
        this.days = days;
    }

    /** What one does first on coming here: the version that is open, else the one that speaks for it. */
    AgreementPage first(Viewer viewer, AgreementId id) {
        Seen seen = reading.seen(viewer, id);
        return page(seen, seen.agreement().open().orElseGet(seen::foremost));
    }

    /**
     * A version.
     *
     * @throws NotFound where there is none that the viewer may see
     */
    AgreementPage version(Viewer viewer, AgreementId id, int number) {
        Seen seen = reading.seen(viewer, id);
        return page(seen, seen.agreement().version(number).orElseThrow(NotFound::new));
    }

    /** Does something and goes on with the page, which says what was wrong where it was refused. */
    ModelAndView after(Runnable act, Viewer viewer, AgreementId id, Texts texts) {
        try {
            act.run();
            return new ModelAndView("redirect:" + id.path());
        } catch (Refusal refusal) {
            ModelAndView again = shown(first(viewer, id), refusal.in(texts));
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
    }

    static ModelAndView shown(AgreementPage page, String trouble) {
        return new ModelAndView("agreements/show", Map.of("it", page, "trouble", trouble));
    }

    private AgreementPage page(Seen seen, Version version) {
        return new AgreementPage(
                seen,
                version,
                naming.of(seen.agreement()),
                discussion.of(seen),
                calendars.of(seen.agreement().provider()),
                days.today());
    }
}
