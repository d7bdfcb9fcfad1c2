package dev.neike.promise;

import dev.neike.organization.UnitId;
import dev.neike.promise.store.HandStore;
import dev.neike.promise.store.KeptStore;
import dev.neike.promise.store.Kind;
import dev.neike.promise.store.WhoseTime;
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
    private final HandStore hands;
    private final ZoneId zone;
    private final Clock clock;

    KeptPromises(KeptStore store, HandStore hands, ShellSettings settings, Clock clock) {
        this.store = store;
        this.hands = hands;
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
     * Some months up to this one.
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

        /** The most in any month, for the height of a chart; never zero. */
        public long most() {
            return months.stream()
                    .mapToLong(it -> Math.max(1, it.fulfilled().all()))
                    .max()
                    .orElse(1);
        }
    }

    /** What a unit has promised, to everybody. */
    @Transactional(readOnly = true)
    public Kept of(UnitId provider) {
        Instant now = clock.instant();
        return new Kept(months(provider, null, first(now, MONTHS), MONTHS), store.late(provider, now));
    }

    /** What a unit has promised to one customer in the last months; {@code late} is 0 here. */
    @Transactional(readOnly = true)
    public Kept between(UnitId customer, UnitId provider, int months) {
        return new Kept(months(provider, customer, first(clock.instant(), months), months), 0);
    }

    /** Whose hands the time of what a unit did not keep was in, over the same months. */
    @Transactional(readOnly = true)
    public WhoseTime whose(UnitId provider) {
        return hands.of(
                provider,
                first(clock.instant(), MONTHS).atDay(1).atStartOfDay(zone).toInstant());
    }

    private YearMonth first(Instant now, int months) {
        return YearMonth.from(LocalDate.ofInstant(now, zone)).minusMonths(months - 1L);
    }

    private List<Month> months(UnitId provider, @Nullable UnitId customer, YearMonth first, int months) {
        List<KeptStore.Month> booked = store.months(provider, customer, first.atDay(1));
        return Stream.iterate(first, it -> it.plusMonths(1))
                .limit(months)
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
