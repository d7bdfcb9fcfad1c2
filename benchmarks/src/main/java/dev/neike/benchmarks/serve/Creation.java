package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The statements with which one request is created, as the server logged them, made into a script for pgbench: what was
 * bound stands in it as a constant, and the number of the new request as a variable.
 */
final class Creation {

    private static final Pattern STATEMENT = Pattern.compile(
            "^\\S+ \\S+ \\S+ \\[(\\d+)] (\\S+) LOG:  (?:execute [^:]+|statement): (.*?)"
                    + "(?=^\\S+ \\S+ \\S+ \\[\\d+] \\S* ?(?:LOG|DETAIL|ERROR|STATEMENT):|\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern DETAIL = Pattern.compile(
            "\\G^\\S+ \\S+ \\S+ \\[\\d+] \\S+ DETAIL:  [Pp]arameters: (.*?)(?=^\\S+ \\S+ \\S+ \\[\\d+] |\\z)",
            Pattern.DOTALL | Pattern.MULTILINE);
    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");

    private final Server server;

    Creation(Server server) {
        this.server = server;
    }

    /** Logs while one request is created; returns the statements between asking and answer. */
    List<String> statements(java.util.concurrent.Callable<Long> creation) throws Exception {
        server.execute("alter system set log_statement = 'all'");
        server.execute("alter system set log_parameter_max_length = -1");
        server.execute("select pg_reload_conf()");
        Thread.sleep(1500);
        int before = server.log().length();
        long id = creation.call();
        Thread.sleep(100);
        String log = server.log().substring(before);
        server.execute("alter system reset log_statement");
        server.execute("select pg_reload_conf()");
        return script(log, id);
    }

    private static List<String> script(String log, long id) {
        Map<String, List<String>> byProcess = new LinkedHashMap<>();
        Matcher found = STATEMENT.matcher(log);
        while (found.find()) {
            if (found.group(2).startsWith("postgres@")) {
                continue;
            }
            Matcher detail = DETAIL.matcher(log).region(found.end(), log.length());
            Map<Integer, String> values = new LinkedHashMap<>();
            if (detail.lookingAt()) {
                Matcher value = VALUE.matcher(detail.group(1));
                while (value.find()) {
                    values.put(Integer.parseInt(value.group(1)), value.group(2));
                }
            }
            byProcess
                    .computeIfAbsent(found.group(1), it -> new ArrayList<>())
                    .add(bound(found.group(3).strip(), values, id));
        }
        List<String> all = byProcess.values().stream()
                .filter(it -> it.stream()
                        .anyMatch(sql -> sql.contains("insert into request ") || sql.contains("access_token")))
                .flatMap(List::stream)
                .filter(it -> !it.contains("pg_notify") && !it.startsWith("LISTEN"))
                .toList();
        if (all.stream()
                        .filter(it -> it.startsWith("insert into request (") || it.startsWith("insert into request "))
                        .count()
                != 1) {
            throw new IllegalStateException("not one creation in the log: " + all);
        }
        return all;
    }

    private static String bound(String sql, Map<Integer, String> values, long id) {
        Matcher place = Pattern.compile("\\$(\\d+)").matcher(sql);
        String constant = place.replaceAll(it -> {
            String value = values.getOrDefault(Integer.parseInt(it.group(1)), "NULL");
            String own = value.equals("'" + id + "'") ? ":id" : value;
            return Matcher.quoteReplacement(own);
        });
        // pgbench would take a colon after a letter or before one for a variable: only casts and our own are left.
        return constant.replaceAll("\\s*\\n\\s*", " ").replaceAll("(?<!:):(?=[A-Za-z_])(?!id\\b)", "' || chr(58) || '");
    }

    /** Writes the script; the new number is taken where the request is inserted. */
    static Path write(List<String> statements, Path file) throws IOException {
        var script = new StringBuilder();
        for (String it : statements) {
            script.append(it).append(it.startsWith("insert into request ") ? " \\gset\n" : ";\n");
        }
        return Files.writeString(file, script);
    }

    /** How many transactions pgbench reaches in a second with the script. */
    double pgbench(Path script, int seconds) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                "pgbench",
                "-h",
                "127.0.0.1",
                "-p",
                String.valueOf(server.port()),
                "-U",
                "neike",
                "-n",
                "-M",
                "prepared",
                "-c",
                String.valueOf(Load.CLIENTS),
                "-j",
                "2",
                "-T",
                String.valueOf(seconds),
                "-f",
                script.toString(),
                "neike");
        builder.environment().put("PGPASSWORD", server.applicationPassword());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        Matcher tps = Pattern.compile("(?m)^tps = ([0-9.]+)").matcher(said);
        if (!tps.find() || said.contains("ERROR")) {
            throw new IllegalStateException(said);
        }
        return Double.parseDouble(tps.group(1));
    }

    long requests() throws SQLException {
        return server.number("select count(*) from request where id > (select max(id) from benchmark_plan)");
    }
}
