package dev.neike.catalog;

import dev.neike.organization.UnitId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * How often units ask for services. A use is only appended, so that askers never wait for one another; whoever reads
 * the counts folds them first, at most once a minute on each node.
 */
@Repository
class UseStore {

    private static final Duration PAUSE = Duration.ofMinutes(1);

    private static final String FOLD = """
            with taken as (
                delete from catalog_use_new where id in (
                    select id from catalog_use_new order by id limit 50000 for update skip locked)
                returning unit_id, service_id, used_at
            ), counted as (
                select t.unit_id, t.service_id, count(*) as uses, max(t.used_at) as last_used
                from taken t join catalog_service s on s.id = t.service_id
                group by t.unit_id, t.service_id order by t.unit_id, t.service_id
            )
            insert into catalog_use (unit_id, service_id, uses, last_used)
            select unit_id, service_id, uses, last_used from counted
            on conflict (unit_id, service_id) do update
            set uses = catalog_use.uses + excluded.uses, last_used = greatest(catalog_use.last_used, excluded.last_used)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;
    private final AtomicReference<Instant> next = new AtomicReference<>(Instant.EPOCH);

    UseStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void append(ServiceId service, UnitId unit) {
        jdbc.sql("insert into catalog_use_new (unit_id, service_id, used_at) values (:unit, :service, :at)")
                .param("unit", unit.value())
                .param("service", service.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Folds what is new, unless that happened a moment ago. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void foldLazily() {
        Instant now = clock.instant();
        Instant due = next.get();
        if (!now.isBefore(due) && next.compareAndSet(due, now.plus(PAUSE))) {
            fold();
        }
    }

    @Transactional
    public void fold() {
        jdbc.sql(FOLD).update();
    }
}
