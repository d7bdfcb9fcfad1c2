package dev.neike.request.queue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.ApplicationTest;
import dev.neike.testing.Unique;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whichever way search goes, it finds what a plain look at every row finds. */
@ApplicationTest
class FoundTest {

    /** More than search takes for rare. */
    private static final int MANY = 6_000;

    private static final String FILL = """
            with numbered as (
                select n, nextval(pg_get_serial_sequence('request', 'id')) as id from generate_series(1, :many) as n
            ), made as (
                insert into request (id, service_id, form_version, answers, subject, priority, confidential, asker_id,
                    customer_id, customer_unit, first_unit, submitted_at, state, leg, holder_unit, since, closed_at, closing,
                    changed_at)
                select id, 1, 0, '{}', 'x', 2, false, 1, 1, 1, :units + n % 50, now(), 'CLOSED', 1, 1, now(), now(),
                       'CONFIRMED', now()
                from numbered
            )
            insert into request_words (request_id, words)
            select id, array_to_tsvector(array[:word, :word || n % 2, :word || 'rare' || n / 20, '~u' || (:units + n % 50)])
            from numbered
            """;

    private static final String PLAIN = """
            select request_id from request_words
            where words @@ :wanted::tsquery and (:marks::tsquery is null or words @@ :marks::tsquery) and request_id < :before
            order by request_id desc
            limit 30
            """;

    private static final String FOUND = """
            select request_words_found(:wanted::tsquery, :marks::tsquery, 0, :units::bigint[],
                case when :units::bigint[] is not null then '{}'::bigint[] end, :before, 30)
            """;

    private static final String DOORS = """
            insert into request (service_id, form_version, answers, subject, priority, confidential, asker_id, customer_id,
                customer_unit, first_unit, submitted_at, state, leg, holder_unit, sender_unit, since, changed_at)
            select 1, 0, '{}', :word, 2, false, asker, customer, customer_unit, first_unit, now(), state, 1, holder, sender, now(),
                   now()
            from (values (:mine, 1, 1, 1, 'WORKING', 1, null), (1, :mine, 1, 1, 'WORKING', 1, null),
                         (1, 1, :mine, 1, 'WORKING', 1, null), (1, 1, 1, :mine, 'WORKING', 1, null),
                         (1, 1, 1, 1, 'OFFERED', :mine, 1), (1, 1, 1, 1, 'WORKING', 1, null), (1, 1, 1, 1, 'WORKING', 1, null),
                         (1, 1, 1, 1, 'WORKING', 1, null))
                as door (asker, customer, customer_unit, first_unit, state, holder, sender)
            returning id
            """;

    private final JdbcClient jdbc;
    private final String word = Unique.name("word").replaceAll("\\W", "");
    private long units;

    FoundTest(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @BeforeEach
    void fill() {
        units = 900_000
                + 1_000
                        * jdbc.sql("select nextval(pg_get_serial_sequence('request', 'id'))")
                                .query(Long.class)
                                .single();
        jdbc.sql(FILL)
                .param("many", MANY)
                .param("word", word)
                .param("units", units)
                .update();
    }

    /** By the marks of this many units; by none where there are none. */
    private List<Long> ids(String sql, String wanted, int many, long before) {
        return jdbc.sql(sql)
                .param("wanted", wanted)
                .param("marks", many == 0 ? null : marks(many), Types.VARCHAR)
                .param("units", many == 0 ? null : numbers(many), Types.ARRAY)
                .param("before", before)
                .query(Long.class)
                .list();
    }

    private String marks(int many) {
        return Arrays.stream(numbers(many)).map(it -> "'~u" + it + "'").collect(Collectors.joining(" | "));
    }

    private Long[] numbers(int many) {
        return LongStream.range(units, units + many).boxed().toArray(Long[]::new);
    }

    @Test
    void everyWayFindsTheSame() {
        String common = "'" + word + "'";
        String half = "'" + word + "1'";
        String never = half + " & '" + word + "0'";
        String rare = "'" + word + "rare7'";
        for (String wanted : List.of(common, half, never, rare, common + " & " + rare)) {
            for (int marks : new int[] {0, 1, 3, 30}) {
                List<Long> first = ids(PLAIN, wanted, marks, Long.MAX_VALUE);
                assertThat(ids(FOUND, wanted, marks, Long.MAX_VALUE))
                        .as("%s with %d units", wanted, marks)
                        .isEqualTo(first);
                if (!first.isEmpty()) {
                    assertThat(ids(FOUND, wanted, marks, first.getLast()))
                            .as("%s with %d units, further", wanted, marks)
                            .isEqualTo(ids(PLAIN, wanted, marks, first.getLast()));
                }
            }
        }
        assertThat(ids(FOUND, common, 0, Long.MAX_VALUE)).hasSize(30);
    }

    @Test
    void everyDoorLeadsToItsRequests() {
        List<Long> made = jdbc.sql(DOORS)
                .param("word", word)
                .param("mine", units)
                .query(Long.class)
                .list();
        jdbc.sql("insert into request_holding (request_id, unit_id) values (:id, :unit)")
                .param("id", made.get(5))
                .param("unit", units)
                .update();
        jdbc.sql(
                        "insert into request_watcher (request_id, person_id, reason, at) values (:id, :person, 'WATCHING', now())")
                .param("id", made.get(6))
                .param("person", units)
                .update();
        List<Long> through =
                jdbc.sql("""
                        select unnest(ids) from request_own_latest(:mine, array[:mine], array[:mine], 9000000000, 1000)
                        """).param("mine", units).query(Long.class).list();
        assertThat(through).containsAll(made.subList(0, 7)).doesNotContain(made.getLast());
    }

    @Test
    void wordsThatSayNothingFindNothing() {
        assertThat(jdbc.sql(
                                "select count(*) from request_words_found(plainto_tsquery('english', 'the'), null, 0, null, null,"
                                        + " 9000000000, 30)")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
