package dev.neike.benchmarks.serve;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which paths every reader opens: what they may see, drawn from the database. */
final class Pages {

    private static final int EACH = 25;

    private final Server server;

    Pages(Server server) {
        this.server = server;
    }

    /** By kind of page, for each reader the paths to draw from. */
    Map<String, List<List<String>>> of(List<Person> readers) throws SQLException {
        Map<String, List<List<String>>> paths = new LinkedHashMap<>();
        List<List<String>> seen = new ArrayList<>();
        for (Person it : readers) {
            seen.add(seen(it));
        }
        paths.put("home", each(readers, it -> List.of("/")));
        paths.put("my work", each(readers, it -> List.of("/work")));
        paths.put("my requests", each(readers, it -> List.of("/requests")));
        paths.put("queue", each(readers, it -> List.of("/units/" + it.unitId() + "/queue")));
        paths.put("customers and providers", each(readers, it -> List.of("/units/" + it.unitId() + "/relations")));
        paths.put(
                "request",
                seen.stream()
                        .map(ids -> ids.stream().map(id -> "/requests/" + id).toList())
                        .toList());
        paths.put("search, rare English", rare(seen, "select lexeme from unnest(words) where lexeme ~ '^rare'"));
        paths.put(
                "search, rare Chinese",
                rare(
                        seen,
                        "select lexeme from unnest(words) where lexeme ~ '^[一-鿿][寀-鿿]$' "
                                + "and ascii(substr(lexeme, 2)) between 24000 and 24020 limit 1"));
        paths.put("search, common English", each(readers, it -> List.of(search("printer"), search("invoices"))));
        paths.put("search, common Chinese", each(readers, it -> List.of(search("打印"), search("发票"))));
        return paths;
    }

    /** Requests a reader may see: their own, those of their unit, and of a lead's some below. */
    private List<String> seen(Person it) throws SQLException {
        return server.column("""
                (select id from request where asker_id = %1$d order by hashint8(id) limit %3$d)
                union (select request_id from request_holding h join organization_unit u on u.id = h.unit_id
                       where u.code = 'U%2$d' and request_id %% 7 = 1 limit %3$d)
                union (select r.id from request r
                       where r.first_unit in (
                           with recursive below as (
                               select id, n from benchmark_unit where above = %2$d
                               union all select u.id, u.n from benchmark_unit u join below b on u.above = b.n)
                           select id from below)
                         and r.id %% 97 = 1 limit %3$d)
                """.formatted(it.id(), it.unit(), EACH));
    }

    private List<List<String>> rare(List<List<String>> seen, String word) throws SQLException {
        List<List<String>> paths = new ArrayList<>();
        for (List<String> ids : seen) {
            paths.add(
                    ids.isEmpty()
                            ? List.of()
                            : server
                                    .column("select (" + word + ") from request_words where request_id in ("
                                            + String.join(",", ids) + ")")
                                    .stream()
                                    .map(it -> it == null ? "nothing" : it)
                                    .map(Pages::search)
                                    .toList());
        }
        return paths;
    }

    private static String search(String words) {
        return "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<List<String>> each(
            List<Person> readers, java.util.function.Function<Person, List<String>> paths) {
        return readers.stream().map(paths).toList();
    }
}
