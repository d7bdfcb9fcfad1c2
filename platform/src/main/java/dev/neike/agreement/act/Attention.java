package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.AgreementUse;
import dev.neike.agreement.Agreements;
import dev.neike.agreement.LivedWork;
import dev.neike.agreement.LivedWork.Work;
import dev.neike.agreement.paper.State;
import dev.neike.organization.UnitId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a unit should see to: reviews, agreements that nobody uses, work about which nothing is agreed. */
@Component
@Transactional(readOnly = true)
public class Attention {

    /** An agreement that bound nothing for so long is used by nobody. */
    public static final Duration SEASON = Duration.ofDays(90);

    /** So many of the busiest relations are looked at, and so many of those without agreement told. */
    private static final int BUSIEST = 40;

    private static final int TOLD = 10;

    private final Agreements agreements;
    private final Days days;
    private final ObjectProvider<LivedWork> work;
    private final ObjectProvider<AgreementUse> use;

    Attention(Agreements agreements, Days days, ObjectProvider<LivedWork> work, ObjectProvider<AgreementUse> use) {
        this.agreements = agreements;
        this.days = days;
        this.work = work;
        this.use = use;
    }

    /** Those in force with a review soon or overdue, each once, the most pressing first. */
    public List<Seen> due(Collection<Seen> those) {
        LocalDate until = days.today().plusDays(Reading.REVIEW_DAYS);
        return those.stream()
                .filter(it -> it.state() == State.IN_FORCE)
                .filter(it ->
                        it.foremost().contents().review() != null && !review(it).isAfter(until))
                .collect(Collectors.toMap(it -> it.agreement().id(), Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(Attention::review))
                .toList();
    }

    private static LocalDate review(Seen it) {
        return Objects.requireNonNull(it.foremost().contents().review());
    }

    /** Those in force that bound nothing for a season and had one to do so; {@code null} where nobody knows. */
    public @Nullable List<Seen> unused(Collection<Seen> those) {
        AgreementUse known = use.getIfAvailable();
        if (known == null) {
            return null;
        }
        Instant since = days.now().minus(SEASON);
        List<Seen> old = those.stream()
                .filter(it -> it.state() == State.IN_FORCE)
                .filter(it -> Objects.requireNonNull(it.foremost().begins()).isBefore(since))
                .toList();
        Map<AgreementId, Long> bound =
                known.bound(old.stream().map(it -> it.agreement().id()).toList(), since);
        return old.stream()
                .filter(it -> bound.getOrDefault(it.agreement().id(), 0L) == 0)
                .toList();
    }

    /** The unit's relations with much work and no agreement, the busiest first; {@code null} where nobody knows. */
    public @Nullable List<Work> undeclared(UnitId unit) {
        LivedWork known = work.getIfAvailable();
        return known == null
                ? null
                : agreements.undeclared(known.mostAsked(unit, BUSIEST), days.now()).stream()
                        .limit(TOLD)
                        .toList();
    }

    /** How many months of work are looked back upon. */
    public int months() {
        return work.stream().mapToInt(LivedWork::months).findFirst().orElse(0);
    }
}
