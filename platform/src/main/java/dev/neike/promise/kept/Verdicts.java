package dev.neike.promise.kept;

import dev.neike.privacy.Block;
import dev.neike.privacy.Blocks;
import dev.neike.privacy.PrivacySettings;
import dev.neike.promise.clock.Outcome;
import dev.neike.promise.store.KeptStore;
import dev.neike.promise.store.KeptStore.Cell;
import dev.neike.promise.store.KeptStore.Mark;
import dev.neike.promise.store.KeptStore.Sum;
import dev.neike.promise.store.KeptStore.Verdict;
import dev.neike.shell.ShellSettings;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Books verdicts in the month in which they came about. One that a reopening takes back leaves its month again. Those of
 * confidential requests are booked together, once and for ever, as soon as enough people asked.
 */
@Component
public class Verdicts {

    private static final int AT_ONCE = 500;

    private final KeptStore store;
    private final BreachShares shares;
    private final Blocks<Cell, Verdict> blocks;
    private final ZoneId zone;
    private final Clock clock;

    Verdicts(KeptStore store, BreachShares shares, PrivacySettings privacy, ShellSettings settings, Clock clock) {
        this.store = store;
        this.shares = shares;
        this.blocks = Blocks.weekly(privacy.threshold(), settings.timeZone());
        this.zone = settings.timeZone();
        this.clock = clock;
    }

    /** Books some; returns how many. */
    @Transactional
    public int book() {
        List<Verdict> verdicts = store.unbooked(AT_ONCE);
        List<Sum> sums = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Verdict it : verdicts) {
            LocalDate before = it.month();
            if (it.booked() != null && before != null) {
                sums.add(sum(it.cell(), before, it.booked(), -1));
            }
            LocalDate month = it.outcome() == null ? null : month(it.at());
            if (it.outcome() != null && month != null) {
                sums.add(sum(it.cell(), month, it.outcome(), 1));
            }
            marks.add(new Mark(it.id(), it.outcome(), month));
        }
        store.add(sums);
        store.mark(marks);
        verdicts.forEach(shares::of);
        return verdicts.size();
    }

    /** In one go, as {@link #book} does: two that write figures at once take them in the same order. */
    @Transactional
    public void bookConfidential() {
        List<Sum> sums = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        for (Block<Cell, Verdict> block : blocks.until(
                clock.instant(), store.waiting().stream().map(Verdict::waiting).toList())) {
            LocalDate month = month(block.to());
            block.members().forEach(it -> {
                sums.add(sum(block.cell(), month, verdict(it.thing()), 1));
                marks.add(new Mark(it.thing().id(), verdict(it.thing()), month));
            });
        }
        store.add(sums);
        store.mark(marks);
    }

    private static Outcome verdict(Verdict it) {
        return Objects.requireNonNull(it.outcome());
    }

    private static Sum sum(Cell cell, LocalDate month, Outcome outcome, int count) {
        return new Sum(cell, month, outcome == Outcome.KEPT ? count : 0, outcome == Outcome.BREACHED ? count : 0);
    }

    private LocalDate month(@Nullable Instant at) {
        return LocalDate.ofInstant(at == null ? clock.instant() : at, zone).withDayOfMonth(1);
    }
}
