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
 * What search finds requests by. Among the words stand marks of those who may see the request, so that the index answers
 * for one reader: {@code ~p} people, {@code ~u} units on the provider's side, {@code ~c} the customer's unit for those
 * above it, {@code ~k} the holders of a confidential one. Marks are only ever added; {@link Sight} has the last word.
 */
@Repository
public class WordStore {

    private static final String INSERT = """
            insert into request_words (request_id, words)
            values (:id, to_tsvector('english', :text) || array_to_tsvector(:marks))
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
