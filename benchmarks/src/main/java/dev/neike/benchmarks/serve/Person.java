package dev.neike.benchmarks.serve;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the readers.
 *
 * @param unit the number of their unit in the made-up company: 1 the whole, to 11 divisions, to 61 departments, then teams
 * @param unitId the same in Neike
 */
record Person(int k, long id, int unit, long unitId) {

    static List<Person> readers(Server server) throws SQLException {
        List<Person> readers = new ArrayList<>();
        for (String row : server.column("""
                select concat_ws(' ', r.k, r.id, r.unit, u.id) from benchmark_reader r join benchmark_unit u on u.n = r.unit order by k
                """)) {
            String[] parts = row.split(" ", 4);
            readers.add(new Person(
                    Integer.parseInt(parts[0]),
                    Long.parseLong(parts[1]),
                    Integer.parseInt(parts[2]),
                    Long.parseLong(parts[3])));
        }
        return readers;
    }

    boolean isLead() {
        return unit <= 61;
    }
}
