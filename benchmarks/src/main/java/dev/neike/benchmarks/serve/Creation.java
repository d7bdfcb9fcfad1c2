package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
 * The statements with which requests are created, as the server logged them, made into scripts for pgbench, one for each
 * client's creation. What was bound is bound again; the number of the new request is the one that the insert returns.
 */
final class Creation {

    private static final Pattern VALUE = Pattern.compile("\\$(\\d+) = (NULL|'(?:[^']|'')*')");
    private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");
    private static final Pattern SAID = Pattern.compile("(?:execute [^:]+|statement): (.*)", Pattern.DOTALL);
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String INSERT = "insert into request ";
    private static final int TRIES = 10;

    /** What the application's connections did since then, as the server tells of itself. */
    private static final String LOGGED = """
            select concat_ws(chr(30), entry ->> 'message', entry ->> 'detail')
            from (select line::jsonb as entry, number
                  from string_to_table(pg_read_file(pg_current_logfile('jsonlog')), E'\\n') with ordinality t (line, number)
                  where line like '{%') logged
            where entry ->> 'user' = 'neike' and (entry ->> 'timestamp')::timestamp >= '{begin}'::timestamp
            order by number
            """;

    private final Server server;
    private final Machine machine;
    private final List<Path> scripts = new ArrayList<>();
    private final Map<String, String> values = new LinkedHashMap<>();
    private int statements;

    Creation(Server server, Machine machine) {
        this.server = server;
        this.machine = machine;
    }

    /** One creation by one client. */
    interface One {
        long by(int client) throws IOException;
    }

    int statements() {
        return statements;
    }

    /** Logs while each client creates one request; other work that fell between shows in the number of statements. */
    void capture(One creation) throws Exception {
        logging(
                "set log_destination = 'stderr,jsonlog'",
                "set log_statement = 'all'",
                "set log_parameter_max_length = -1");
        try {
            creation.by(0);
            List<List<String>> all = new ArrayList<>();
            for (int i = 0; i < TRIES * Load.CLIENTS && all.size() < Load.CLIENTS; i++) {
                List<String> one = one(creation, all.size());
                if (!all.isEmpty() && one.size() < all.getFirst().size()) {
                    all.clear();
                } else if (all.isEmpty() || one.size() == all.getFirst().size()) {
                    all.add(one);
                }
            }
            statements = all.getFirst().size();
            for (List<String> it : all) {
                scripts.add(Files.write(Files.createTempFile("neike-creation", ".sql"), it));
            }
        } finally {
            logging("reset log_destination", "reset log_statement", "reset log_parameter_max_length");
        }
    }

    private void logging(String... settings) throws SQLException, InterruptedException {
        for (String it : settings) {
            server.execute("alter system " + it);
        }
        server.execute("select pg_reload_conf()");
        Thread.sleep(1500);
    }

    private List<String> one(One creation, int client) throws Exception {
        String begin = server.column("select localtimestamp").getFirst();
        long id = creation.by(client);
        Thread.sleep(200);
        List<String> script = new ArrayList<>();
        for (String logged : server.column(LOGGED.replace("{begin}", begin))) {
            String[] parts = logged.split("\u001e", 2);
            Matcher said = SAID.matcher(parts[0]);
            // Open pages are told a few times a second, by one connection for all.
            if (said.matches() && !said.group(1).contains("pg_notify")) {
                String sql = bound(said.group(1).strip(), parts.length > 1 ? parts[1] : "", id);
                script.add(sql + (sql.startsWith(INSERT) ? " \\gset" : ";"));
            }
        }
        if (script.stream().filter(it -> it.startsWith(INSERT)).count() != 1) {
            throw new IllegalStateException("not one creation in the log: " + script);
        }
        return script;
    }

    private String bound(String sql, String detail, long id) {
        Map<Integer, String> bound = new LinkedHashMap<>();
        Matcher found = VALUE.matcher(detail);
        while (found.find()) {
            bound.put(Integer.parseInt(found.group(1)), found.group(2));
        }
        return PLACE.matcher(sql)
                .replaceAll(place -> variable(bound.getOrDefault(Integer.parseInt(place.group(1)), "NULL"), id))
                .replaceAll("\\s*\\n\\s*", " ");
    }

    private String variable(String literal, long id) {
        // Neither can be the value of a variable.
        if (literal.equals("NULL") || literal.equals("''")) {
            return literal;
        }
        String value = literal.substring(1, literal.length() - 1).replace("''", "'");
        if (value.equals(Long.toString(id))) {
            return ":id";
        }
        String variable = ":" + values.computeIfAbsent(value, it -> "v" + values.size());
        // Of a day the server cannot tell by itself that it is one, where it is compared with a period.
        return DAY.matcher(value).matches() ? variable + "::date" : variable;
    }

    /** How many creations pgbench reaches with the scripts, each as often. */
    Figure pgbench(String name, int seconds) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program(), "-h", "127.0.0.1", "-U", "neike", "-n"));
        command.addAll(List.of("-p", String.valueOf(server.port()), "-M", "prepared", "-j", "2"));
        command.addAll(List.of("-c", String.valueOf(Load.CLIENTS), "-T", String.valueOf(seconds), "-l"));
        Path times = Files.createTempDirectory("neike-pgbench");
        command.addAll(List.of("--log-prefix", times.resolve("times").toString()));
        scripts.forEach(it -> command.addAll(List.of("-f", it.toString())));
        values.forEach((value, variable) -> command.addAll(List.of("-D", variable + "=" + value)));
        command.add("neike");
        var builder = new ProcessBuilder(command);
        builder.environment().put("PGPASSWORD", server.applicationPassword());
        Machine.Spent before = machine.spent();
        long begin = System.nanoTime();
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0 || said.contains("ERROR")) {
            throw new IllegalStateException(said);
        }
        double clock = (System.nanoTime() - begin) / 1e9;
        return Figure.of(name, millis(times), clock, machine.spent().minus(before));
    }

    /** The third column of pgbench's log is the time of one run in microseconds. */
    private static List<Double> millis(Path folder) throws IOException {
        List<Double> millis = new ArrayList<>();
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                for (String line : Files.readAllLines(file)) {
                    millis.add(Double.parseDouble(line.split(" ", -1)[2]) / 1000);
                }
                Files.delete(file);
            }
        }
        Files.delete(folder);
        return millis;
    }

    /** Debian keeps it beside the server that it belongs to. */
    private static String program() {
        String named = System.getenv("PGBENCH");
        return named == null ? "pgbench" : named;
    }
}
