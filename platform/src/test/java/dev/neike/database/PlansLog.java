package dev.neike.database;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How the server carried out every statement of one test database, as it logs by itself ({@code auto_explain}). */
public final class PlansLog {

    private static final Pattern ENTRY = Pattern.compile(
            "(?ms)^\\S+ \\S+ \\S+ \\[\\d+] \\w+@(\\w+) LOG:  duration: [0-9.]+ ms  plan:\\n(.*?)(?=^\\d{4}-|\\z)");

    private final String database;
    private long read;

    /** Logs from now on whatever new connections to the database do. */
    public PlansLog(String url) {
        database = url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        for (String setting : List.of(
                "session_preload_libraries = auto_explain",
                "auto_explain.log_min_duration = 0",
                "auto_explain.log_analyze = on",
                "auto_explain.log_timing = off",
                "auto_explain.log_nested_statements = on",
                "auto_explain.log_parameter_max_length = 0")) {
            TestDatabase.execute("alter database " + database + " set " + setting);
        }
        read = read(0).length();
    }

    /** How new connections plan what they prepare: for each value anew, or once without knowing any. */
    public void plan(String mode) {
        TestDatabase.execute("alter database " + database + " set plan_cache_mode = " + mode);
    }

    /** What has been logged since this was asked last: for each statement its text and its plan. */
    public List<String> next() {
        String text = read(read);
        read += text.length();
        return ENTRY.matcher(text)
                .results()
                .filter(it -> it.group(1).equals(database))
                .map(PlansLog::plan)
                .toList();
    }

    private static String plan(MatchResult entry) {
        return entry.group(2).replace("\n\t", "\n");
    }

    /** As single bytes, so that the length is that of the file. */
    private static String read(long from) {
        try (var connection = TestDatabase.superuser();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select pg_read_binary_file(pg_current_logfile(), " + from + ", 1000000000)")) {
            row.next();
            return new String(row.getBytes(1), StandardCharsets.ISO_8859_1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
