package dev.neike.request.store;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.search.Terms;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What search finds requests by: number, subject, service, answers, and what was said in public, as far as there is room.
 * Notes are never among it, so that no word of theirs finds anything for anybody. Among the words stand marks of those who may see the request, so that the index answers
 * for one reader: {@code ~p} people, {@code ~u} units on the provider's side, {@code ~c} the customer's unit for those
 * above it, {@code ~k} the holders of a confidential one. Marks are only ever added; {@link Sight} has the last word.
 */
@Repository
public class WordStore {

    private static final String INSERT = """
            insert into request_words (request_id, words)
            values (:id, to_tsvector('english', :text) || array_to_tsvector(:marks))
            """;

    /** Of one message, in signs; of a request, in words. A long conversation is found by its beginning. */
    private static final int MOST_OF_MESSAGE = 2_000;

    private static final int MOST_WORDS = 2_000;

    /** Without places: nobody asks for phrases, and they would take more room than the words. */
    private static final String ADD = """
            update request_words set words = words || strip(to_tsvector('english', :text))
            where request_id = :id and length(words) < :most
            """;

    private final JdbcClient jdbc;

    WordStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void insert(Request it, String text) {
        List<String> marks = new ArrayList<>(List.of(person(it.asker()), provider(it, it.first())));
        if (!it.confidential()) {
            marks.add(person(it.customer()));
            marks.add(customer(it.customerUnit()));
        }
        jdbc.sql(INSERT)
                .param("id", it.id().value())
                .param("text", Terms.kept(it.id() + " " + text))
                .param("marks", marks.stream().distinct().toArray(String[]::new))
                .update();
    }

    /** What was said is found from now on, unless it is a note. The request is locked. */
    public void addSaid(RequestId id, Message it) {
        if (!it.internal()) {
            String text = it.text().substring(0, Math.min(it.text().length(), MOST_OF_MESSAGE));
            jdbc.sql(ADD)
                    .param("id", id.value())
                    .param("text", Terms.kept(text))
                    .param("most", MOST_WORDS)
                    .update();
        }
    }

    /** From now on members of the unit may find it. */
    public void addUnit(Request it, UnitId unit) {
        add(it.id(), provider(it, unit));
    }

    /** From now on this person may find it. */
    public void addPerson(RequestId id, PersonId person) {
        add(id, person(person));
    }

    private void add(RequestId id, String mark) {
        jdbc.sql("update request_words set words = words || array_to_tsvector(:marks) where request_id = :id")
                .param("id", id.value())
                .param("marks", new String[] {mark})
                .update();
    }

    public static String person(PersonId person) {
        return "~p" + person;
    }

    public static String customer(UnitId unit) {
        return "~c" + unit;
    }

    public static String provider(UnitId unit) {
        return "~u" + unit;
    }

    public static String confidential(UnitId unit) {
        return "~k" + unit;
    }

    private static String provider(Request it, UnitId unit) {
        return it.confidential() ? confidential(unit) : provider(unit);
    }
}
