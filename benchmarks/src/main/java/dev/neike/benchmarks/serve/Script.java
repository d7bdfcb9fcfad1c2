package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What one creation said to the server, for pgbench. What was bound is bound again, as a variable; the number of the new
 * request is the one that the insert returns.
 */
final class Script {

    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern SAID = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String INSERT = "insert into request ";

    private final String id;
    private final List<String> statements = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();

    /** For the creation of this request. */
    Script(long id) {
        this.id = Long.toString(id);
    }

    /** Takes what the server logged: the message with a statement, and the detail with what was bound to it. */
    void add(String message, String detail) {
        Matcher said = SAID.matcher(message);
        // Open pages are told a few times a second, by one connection for all.
        if (said.matches() && !said.group(1).contains("pg_notify")) {
            String sql = bound(said.group(1).strip(), detail);
            statements.add(sql + (sql.startsWith(INSERT) ? " \\gset" : ";"));
        }
    }

    private String bound(String sql, String detail) {
        Map<Integer, String> bound = new LinkedHashMap<>();
        Matcher found = VALUE.matcher(detail);
        while (found.find()) {
            bound.put(Integer.parseInt(found.group(1)), found.group(2));
        }
        return PLACE.matcher(sql)
                .replaceAll(place -> term(bound.getOrDefault(Integer.parseInt(place.group(1)), "NULL")))
                .replaceAll("\\s*\\n\\s*", " ");
    }

    private String term(String literal) {
        // Neither can be the value of a variable.
        if (literal.equals("NULL") || literal.equals("''")) {
            return literal;
        }
        String value = literal.substring(1, literal.length() - 1).replace("''", "'");
        if (value.equals(id)) {
            return ":id";
        }
        String variable = ":" + values.computeIfAbsent(value, it -> "v" + values.size());
        // Of a day the server cannot tell by itself that it is one, where it is compared with a period.
        if (DAY.matcher(value).matches()) {
            return variable + "::date";
        }
        // A text with the number in it, as the words for search.
        return !value.startsWith("{") && value.matches("(?s)(.*\\D)?" + id + "(\\D.*)?")
                ? "replace(" + variable + ", '" + id + "', :id)"
                : variable;
    }

    int size() {
        return statements.size();
    }

    boolean isCreation() {
        return statements.stream().filter(it -> it.startsWith(INSERT)).count() == 1;
    }

    /** Writes it and tells pgbench's options for it. */
    List<String> write() throws IOException {
        Path file = Files.write(Files.createTempFile("neike-creation", ".sql"), statements);
        file.toFile().deleteOnExit();
        List<String> options = new ArrayList<>(List.of("-f", file.toString()));
        values.forEach((value, variable) -> options.addAll(List.of("-D", variable + "=" + value)));
        return options;
    }
}
