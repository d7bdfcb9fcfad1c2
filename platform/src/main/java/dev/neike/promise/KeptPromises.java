package dev.neike.promise;

import dev.neike.organization.UnitId;
import dev.neike.promise.store.KeptStore;
import dev.neike.promise.store.Kind;
import dev.neike.shell.ShellSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How many promises were kept, of how many; by the month in which that was settled. */
@Component
public class KeptPromises {

    public static final int MONTHS = 12;

    private final KeptStore store;
    private final ZoneId zone;
    private final Clock clock;

    KeptPromises(KeptStore store, ShellSettings settings, Clock clock) {
        this.store = store;
        this.zone = settings.timeZone();
        this.clock = clock;
    }

    /** So many kept and so many broken. */
    public record Count(long kept, long breached) {

        public static final Count NONE = new Count(0, 0);

        public long all() {
            return kept + breached;
        }

        /** Between 0 and 1; {@code null} of nothing. */
        public @Nullable Double share() {
            return all() == 0 ? null : (double) kept / all();
        }

        public Count plus(Count other) {
            return new Count(kept + other.kept, breached + other.breached);
        }
    }

    public record Month(YearMonth month, Count fulfilled, Count accepted) {}

    /**
     * The last {@value #MONTHS} months.
     *
     * @param months each of them, the earliest first
     * @param late promises that are late and not done, which no month has yet
     */
    public record Kept(List<Month> months, long late) {

        public Kept {
            months = List.copyOf(months);
        }

        public Count fulfilled() {
            return months.stream().map(Month::fulfilled).reduce(Count.NONE, Count::plus);
        }

        public Count accepted() {
            return months.stream().map(Month::accepted).reduce(Count.NONE, Count::plus);
        }
    }

    /** What a unit has promised, to everybody. */
    @Transactional(readOnly = true)
    public Kept of(UnitId provider) {
        Instant now = clock.instant();
        return new Kept(months(provider, null, now), store.late(provider, now));
    }

    /** What a unit has promised to one customer; {@code late} is 0 here. */
    @Transactional(readOnly = true)
    public Kept between(UnitId customer, UnitId provider) {
        return new Kept(months(provider, customer, clock.instant()), 0);
    }

    private List<Month> months(UnitId provider, @Nullable UnitId customer, Instant now) {
        YearMonth last = YearMonth.from(LocalDate.ofInstant(now, zone));
        YearMonth first = last.minusMonths(MONTHS - 1L);
        List<KeptStore.Month> booked = store.months(provider, customer, first.atDay(1));
        return Stream.iterate(first, it -> it.plusMonths(1))
                .limit(MONTHS)
                .map(month ->
                        new Month(month, count(booked, month, Kind.FULFILMENT), count(booked, month, Kind.ACCEPTANCE)))
                .toList();
    }

    private static Count count(List<KeptStore.Month> booked, YearMonth month, Kind kind) {
        return booked.stream()
                .filter(it -> it.kind() == kind && YearMonth.from(it.month()).equals(month))
                .map(it -> new Count(it.kept(), it.breached()))
                .reduce(Count.NONE, Count::plus);
    }
}
