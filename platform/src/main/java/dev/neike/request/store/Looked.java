package dev.neike.request.store;

import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.Request;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;

/**
 * A request with what its page always needs, read in one statement.
 *
 * @param watchers the longest watching first
 * @param holders all units that hold or held it
 * @param parent whether it has sub-requests
 * @param linked whether it is linked with others
 */
public record Looked(Request request, List<PersonId> watchers, List<UnitId> holders, boolean parent, boolean linked) {

    static final String COLUMNS = Rows.COLUMNS + """
            , array(select w.person_id from request_watcher w where w.request_id = r.id
                    order by w.at, w.person_id limit 500) as watchers,
            array(select h.unit_id from request_holding h where h.request_id = r.id limit 500) as holders,
            exists (select 1 from request c where c.parent_id = r.id) as parent,
            exists (select 1 from request_link l where l.from_id = r.id)
                or exists (select 1 from request_link l where l.to_id = r.id) as linked
            """;

    static Looked of(ResultSet row, int number) throws SQLException {
        return new Looked(
                Rows.request(row, number),
                numbers(row.getArray("watchers"), PersonId::new),
                numbers(row.getArray("holders"), UnitId::new),
                row.getBoolean("parent"),
                row.getBoolean("linked"));
    }

    private static <T> List<T> numbers(Array array, LongFunction<T> made) throws SQLException {
        return Arrays.stream((Long[]) array.getArray()).map(made::apply).toList();
    }
}
