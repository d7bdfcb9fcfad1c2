package dev.neike.relation.edition;

import dev.neike.eventlog.EventLog;
import dev.neike.eventlog.chain.ServiceChain;
import dev.neike.eventlog.chain.Summary;
import dev.neike.eventlog.chain.Unit;
import dev.neike.organization.Organization;
import dev.neike.relation.ledger.ChainKeeping;
import dev.neike.request.Facts;
import dev.neike.request.export.Lives;
import dev.neike.shell.ShellSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Builds editions, each in one transaction, one node at a time. */
@Component
public class Renewal {

    private final EditionStore store;
    private final EditionDetails details;
    private final ChainKeeping keeping;
    private final Lives lives;
    private final Facts facts;
    private final Organization organization;
    private final RelationSettings settings;
    private final ShellSettings shell;
    private final Clock clock;

    Renewal(
            EditionStore store,
            EditionDetails details,
            ChainKeeping keeping,
            Lives lives,
            Facts facts,
            Organization organization,
            RelationSettings settings,
            ShellSettings shell,
            Clock clock) {
        this.store = store;
        this.details = details;
        this.keeping = keeping;
        this.lives = lives;
        this.facts = facts;
        this.organization = organization;
        this.settings = settings;
        this.shell = shell;
        this.clock = clock;
    }

    /** Builds an edition if one is due and nobody else is building; whether it did. */
    @Transactional
    public boolean renewIfDue() {
        Instant now = clock.instant();
        if (!RenewalRule.isDue(store.built(), facts.appended(), now) || !store.lock()) {
            return false;
        }
        // Asked again under the lock: another node may have built in between.
        return RenewalRule.isDue(store.built(), facts.appended(), now) && build(now);
    }

    /** Builds an edition of what has happened until now, due or not; whether it did, since somebody else may be building. */
    @Transactional
    public boolean renew() {
        return store.lock() && build(clock.instant());
    }

    private boolean build(Instant now) {
        long begun = System.nanoTime();
        long happened = facts.appended();
        boolean settled = store.built().map(it -> it.facts() == happened).orElse(false);
        Gathering.Gathered gathered = gather(now);
        store.before(store.built().map(Edition.Built::at).orElse(now)).forEach(this::forget);
        for (Edition.Level level : gathered.levels()) {
            long ledger = keep(gathered.log(), level, now, happened, settled);
            if (level == Edition.Level.UNITS) {
                details.uses(ledger, gathered.uses());
            }
        }
        store.took(now, Duration.ofNanos(System.nanoTime() - begun));
        return true;
    }

    private Gathering.Gathered gather(Instant now) {
        Gathering gathering = new Gathering(new RollUp(organization.openUnits()));
        Instant from =
                now.atZone(shell.timeZone()).minusMonths(settings.livedMonths()).toInstant();
        lives.read(from, now, gathering::take);
        return gathering.done();
    }

    private long keep(EventLog log, Edition.Level level, Instant now, long happened, boolean settled) {
        ServiceChain chain = ServiceChain.of(log, level.name());
        Edition edition = edition(store.next(), level, now, log, chain.summary());
        keeping.keep(
                edition.ledger(),
                chain,
                chain.units().stream()
                        .map(Unit::name)
                        .collect(Collectors.toMap(Function.identity(), Integer::valueOf)));
        details.longest(edition.ledger(), chain.longest(LongRequest.MOST));
        store.insert(edition, happened, settled);
        return edition.ledger();
    }

    private static Edition edition(long ledger, Edition.Level level, Instant now, EventLog log, Summary summary) {
        Optional<EventLog> any = Optional.of(log).filter(it -> it.events() > 0);
        return new Edition(
                ledger,
                level,
                now,
                any.map(EventLog::from).orElse(now),
                any.map(EventLog::to).orElse(now),
                summary.cases(),
                summary.events(),
                summary.eventsWithoutUnit(),
                summary.units(),
                summary.handovers(),
                summary.relations(),
                summary.pingPongs());
    }

    private void forget(long ledger) {
        keeping.forget(ledger);
        store.delete(ledger);
    }
}
