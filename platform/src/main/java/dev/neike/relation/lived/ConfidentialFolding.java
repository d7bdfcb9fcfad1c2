package dev.neike.relation.lived;

import dev.neike.privacy.Block;
import dev.neike.privacy.Blocks;
import dev.neike.privacy.PrivacySettings;
import dev.neike.relation.lived.ConfidentialStore.Held;
import dev.neike.shell.ShellSettings;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Books what happened to confidential requests as soon as enough people asked, in the month in which that came about. */
@Component
class ConfidentialFolding {

    private final ConfidentialStore waiting;
    private final LivedStore store;
    private final Blocks<ConfidentialCell, Held> blocks;
    private final ZoneId zone;
    private final Clock clock;

    ConfidentialFolding(
            ConfidentialStore waiting, LivedStore store, PrivacySettings privacy, ShellSettings settings, Clock clock) {
        this.waiting = waiting;
        this.store = store;
        this.blocks = Blocks.weekly(privacy.threshold(), settings.timeZone());
        this.zone = settings.timeZone();
        this.clock = clock;
    }

    @Transactional
    public void fold() {
        for (Block<ConfidentialCell, Held> block : blocks.until(clock.instant(), waiting.waiting())) {
            LocalDate month = LocalDate.ofInstant(block.to(), zone).withDayOfMonth(1);
            store.add(List.of(booked(block, month)));
            waiting.remove(block.members().stream().map(it -> it.thing().id()).toList());
        }
    }

    private static Booked booked(Block<ConfidentialCell, Held> block, LocalDate month) {
        ConfidentialCell cell = block.cell();
        return block.members().stream()
                .map(it -> Booked.of(
                        cell.kind(),
                        cell.handOver(),
                        cell.customer(),
                        cell.provider(),
                        month,
                        it.thing().took()))
                .reduce(Booked::plus)
                .orElseThrow();
    }
}
