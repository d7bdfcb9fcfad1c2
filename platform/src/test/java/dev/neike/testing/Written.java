package dev.neike.testing;

import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What stands in the activity log. */
@TestComponent
public class Written {

    private final JdbcClient jdbc;

    Written(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How often something of this kind happened to a thing. */
    public long count(String kind, String subject) {
        return jdbc.sql("select count(*) from activity where kind = :kind and subject = :subject")
                .param("kind", kind)
                .param("subject", subject)
                .query(Long.class)
                .single();
    }

    /** How often anything happened to a thing. */
    public long count(String subject) {
        return jdbc.sql("select count(*) from activity where subject = :subject")
                .param("subject", subject)
                .query(Long.class)
                .single();
    }
}
