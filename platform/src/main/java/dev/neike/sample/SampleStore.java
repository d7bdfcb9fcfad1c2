package dev.neike.sample;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Remembers that the database is a sample. */
@Repository
class SampleStore {

    private final JdbcClient jdbc;

    SampleStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isFilled() {
        return jdbc.sql("select exists (select 1 from sample_filled)")
                .query(Boolean.class)
                .single();
    }

    void filled(Instant at) {
        jdbc.sql("insert into sample_filled (filled_at) values (:at)")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
