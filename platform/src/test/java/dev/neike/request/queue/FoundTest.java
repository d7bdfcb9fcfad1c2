package dev.neike.request.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Unique;
import java.sql.Types;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whichever way search goes, it finds what a plain look at every row finds. */
@ApplicationTest
class FoundTest {

    /** More than search takes for rare. */
    private static final int MANY = 6_000;

    private static final String FILL = """
            with made as (
                insert into request (service_id, form_version, answers, subject, priority, confidential, asker_id, customer_id,
                    customer_unit, first_unit, submitted_at, state, leg, holder_unit, since, closed_at, closing, changed_at)
                select 1, 0, '{}', 'x', 2, false, 1, 1, 1, 1, now(), 'CLOSED', 1, 1, now(), now(), 'CONFIRMED', now()
                from generate_series(1, :many)
                returning id
            ), numbered as (
                select id, row_number() over (order by id) as n from made
            )
            insert into request_words (request_id, words)
            select id, array_to_tsvector(array[:word, :word || n % 2, :word || 'rare' || n / 20, '~u' || (900000 + n % 50)])
            from numbered
            """;

    private static final String PLAIN = """
            select request_id from request_words
            where words @@ :wanted::tsquery and (:marks::tsquery is null or words @@ :marks::tsquery) and request_id < :before
            order by request_id desc
            limit 30
            """;

    private static final String FOUND = "select request_words_found(:wanted::tsquery, :marks::tsquery, :before, 30)";

    private final JdbcClient jdbc;
    private final String word = Unique.name("word").replaceAll("\\W", "");

    FoundTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void fill() {
        jdbc.sql(FILL).param("many", MANY).param("word", word).update();
    }

    private List<Long> ids(String sql, String wanted, @Nullable String marks, long before) {
        return jdbc.sql(sql)
                .param("wanted", wanted)
                .param("marks", marks, Types.VARCHAR)
                .param("before", before)
                .query(Long.class)
                .list();
    }

    private static String marks(int many) {
        return IntStream.range(0, many)
                .mapToObj(it -> "'~u" + (900_000 + it) + "'")
                .collect(Collectors.joining(" | "));
    }

    @Test
    void everyWayFindsTheSame() {
        String common = "'" + word + "'";
        String half = "'" + word + "1'";
        String never = half + " & '" + word + "0'";
        String rare = "'" + word + "rare7'";
        for (String wanted : List.of(common, half, never, rare, common + " & " + rare)) {
            for (String marks : new String[] {null, marks(1), marks(3), marks(30)}) {
                List<Long> first = ids(PLAIN, wanted, marks, Long.MAX_VALUE);
                assertThat(ids(FOUND, wanted, marks, Long.MAX_VALUE))
                        .as("%s with %s", wanted, marks)
                        .isEqualTo(first);
                if (!first.isEmpty()) {
                    assertThat(ids(FOUND, wanted, marks, first.getLast()))
                            .as("%s with %s, further", wanted, marks)
                            .isEqualTo(ids(PLAIN, wanted, marks, first.getLast()));
                }
            }
        }
        assertThat(ids(FOUND, common, null, Long.MAX_VALUE)).hasSize(30);
    }

    @Test
    void wordsThatSayNothingFindNothing() {
        assertThat(jdbc.sql(
                                "select count(*) from request_words_found(plainto_tsquery('english', 'the'), null, 9000000000, 30)")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
