package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.AgreementReader;
import dev.neike.agreement.store.AgreementSearch;
import dev.neike.notification.Notice;
import dev.neike.notification.Notices;
import dev.neike.notification.Value;
import dev.neike.organization.Organization;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Reminds of reviews, once some weeks before and once on the day: whoever answers for the agreement on each side, or the
 * leads of the units named where nobody does.
 */
@Component
public class Reminding {

    /** So long before its day people are reminded. */
    static final int DAYS_BEFORE = 14;

    private static final int AT_ONCE = 200;

    private final AgreementSearch search;
    private final AgreementReader reader;
    private final Organization organization;
    private final Notices notices;
    private final Days days;

    Reminding(AgreementSearch search, AgreementReader reader, Organization organization, Notices notices, Days days) {
        this.search = search;
        this.reader = reader;
        this.organization = organization;
        this.notices = notices;
        this.days = days;
    }

    /** Reminds of all that are due; harmless where that was done before. */
    public void run() {
        LocalDate until = days.today().plusDays(DAYS_BEFORE);
        List<AgreementId> due = search.allForReview(until, days.now(), 0, AT_ONCE);
        while (!due.isEmpty()) {
            reader.byIds(due).forEach(this::remind);
            due = search.allForReview(until, days.now(), due.getLast().value(), AT_ONCE);
        }
    }

    private void remind(Agreement it) {
        it.inForce(days.now())
                .ifPresent(version -> organization
                        .unit(it.provider())
                        .ifPresent(unit -> notices.send(
                                new Notice(
                                        AgreementNotice.REVIEW,
                                        "agreement/" + it.id(),
                                        it.id().path(),
                                        once(it.id(), review(version)),
                                        List.of(
                                                new Value.Name(unit.name(), unit.englishName()),
                                                new Value.Day(review(version)))),
                                people(it, version))));
    }

    private String once(AgreementId id, LocalDate review) {
        String step = days.today().isBefore(review) ? "soon" : "due";
        return "agreement/" + id + "/review/" + review + "/" + step;
    }

    private static LocalDate review(Version version) {
        return Objects.requireNonNull(version.contents().review());
    }

    private List<PersonId> people(Agreement it, Version version) {
        return Stream.concat(
                        answering(it.providerOwner(), Set.of(it.provider())),
                        answering(it.customerOwner(), version.contents().scope().customers()))
                .distinct()
                .toList();
    }

    private Stream<PersonId> answering(@Nullable PersonId owner, Collection<UnitId> units) {
        return owner != null
                ? Stream.of(owner)
                : units.stream().flatMap(unit -> organization.nearestLeads(unit).stream());
    }
}
