package dev.neike.agreement.page;

import dev.neike.agreement.act.AgreementPolicy;
import dev.neike.agreement.act.Checking;
import dev.neike.agreement.act.Days;
import dev.neike.agreement.act.Reading;
import dev.neike.agreement.act.Seen;
import dev.neike.catalog.Catalog;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.shell.Forbidden;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page on which an agreement is written. */
@Component
class DraftPages {

    private final Reading reading;
    private final Organization organization;
    private final Catalog catalog;
    private final Checking checking;
    private final Days days;

    DraftPages(Reading reading, Organization organization, Catalog catalog, Checking checking, Days days) {
        this.reading = reading;
        this.organization = organization;
        this.catalog = catalog;
        this.checking = checking;
        this.days = days;
    }

    /** An empty form, for the unit wanted or the first one for which the viewer may write. */
    ModelAndView blank(Viewer viewer, @Nullable Long provider, @Nullable Long customer, Texts texts) {
        UnitId unit = provider(viewer, provider);
        UnitId other = customer == null || customer <= 0 ? null : new UnitId(customer);
        return page(viewer, AgreementForm.empty(unit, other, days.today().toString()), null, "", texts);
    }

    /**
     * The page.
     *
     * @param present the agreement whose draft it is, or {@code null} for a new one
     */
    ModelAndView page(Viewer viewer, AgreementForm form, @Nullable Seen present, String trouble, Texts texts) {
        UnitId provider = present == null
                ? provider(viewer, form.provider())
                : present.agreement().provider();
        ModelAndView page = new ModelAndView(
                present == null ? "agreements/new" : "agreements/edit",
                Map.of(
                        "form",
                        form,
                        "it",
                        new DraftPage(
                                present,
                                organization.unit(provider).orElseThrow(Forbidden::new),
                                providers(reading.policy(viewer)),
                                firstThose(organization.openUnits(), it -> form.isFor(it.id())),
                                firstThose(catalog.offeredBy(provider), it -> form.isAbout(it.id())),
                                day(provider, texts)),
                        "trouble",
                        trouble));
        if (!trouble.isEmpty()) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }

    private UnitId provider(Viewer viewer, @Nullable Long wanted) {
        AgreementPolicy policy = reading.policy(viewer);
        List<Unit> providers = providers(policy);
        return Optional.ofNullable(wanted)
                .filter(it -> it > 0)
                .map(UnitId::new)
                .or(() -> providers.stream().map(Unit::id).findFirst())
                .filter(policy.writing()::contains)
                .orElseThrow(Forbidden::new);
    }

    private List<Unit> providers(AgreementPolicy policy) {
        return organization.openUnits().stream()
                .filter(it -> policy.writing().contains(it.id()))
                .toList();
    }

    /** What is ticked stands where it is seen without scrolling. */
    private static <T> List<T> firstThose(List<T> all, Predicate<T> ticked) {
        return all.stream()
                .sorted(Comparator.comparing(ticked::test, Comparator.reverseOrder()))
                .toList();
    }

    private String day(UnitId provider, Texts texts) {
        var minutes = checking.workingDay(provider);
        return minutes.isEmpty()
                ? texts.of("agreement.refusal.calendar")
                : texts.of("agreement.working-day", texts.formats().hours(Duration.ofMinutes(minutes.getAsInt())));
    }
}
