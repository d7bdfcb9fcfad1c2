package dev.neike.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Slows sign-in after repeated failure, for the login and for the address alike. After five failures in an hour each
 * further one doubles the wait, from two seconds to five minutes. Kept in the database, so that several nodes count
 * together and a restart forgives nothing.
 */
@Component
class Throttle {

    static final int FREE_TRIES = 5;
    static final Duration WINDOW = Duration.ofHours(1);
    static final Duration LONGEST = Duration.ofMinutes(5);

    private static final String FAILURES = """
            select count(*) as failures, max(at) as latest
            from access_sign_in_failure
            where subject = :subject and at > :since
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Throttle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Failures(int failures, OffsetDateTime latest) {}

    /** How long the next try must still wait; zero where it need not. */
    Duration waitFor(String subject) {
        Instant now = clock.instant();
        Failures failures = jdbc.sql(FAILURES)
                .param("subject", subject)
                .param("since", now.minus(WINDOW).atOffset(ZoneOffset.UTC))
                .query(Failures.class)
                .single();
        if (failures.failures() < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = Duration.between(now, failures.latest().toInstant().plus(pause(failures.failures())));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    void failed(String subject) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("insert into access_sign_in_failure (subject, at) values (:subject, :now)")
                .param("subject", subject)
                .param("now", now)
                .update();
        jdbc.sql("delete from access_sign_in_failure where at < :old")
                .param("old", now.minus(WINDOW))
                .update();
    }

    void succeeded(String subject) {
        jdbc.sql("delete from access_sign_in_failure where subject = :subject")
                .param("subject", subject)
                .update();
    }

    static Duration pause(int failures) {
        long seconds = 1L << Math.min(failures - FREE_TRIES + 1, 20);
        return Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }
}
