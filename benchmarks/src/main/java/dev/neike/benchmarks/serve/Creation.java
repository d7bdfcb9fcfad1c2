package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Creation by the statements alone: what the server logged while each client created one request, run by pgbench, one for
 * each client with what that client had bound.
 */
final class Creation {

    private static final int TRIES = 80;

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
    private final List<Script> scripts = new ArrayList<>();

    Creation(Server server, Machine machine) {
        this.server = server;
        this.machine = machine;
    }

    /** One creation by one client. */
    interface One {
        long by(int client) throws IOException;
    }

    /** How many statements a creation takes. */
    int statements() {
        return scripts.getFirst().size();
    }

    /** Logs while each client creates one request. Where something else fell between there are more statements: again. */
    void capture(One creation) throws Exception {
        logging(
                "set log_destination = 'stderr,jsonlog'",
                "set log_statement = 'all'",
                "set log_parameter_max_length = -1");
        try {
            creation.by(0);
            for (int i = 0; i < TRIES && scripts.size() < Load.CLIENTS; i++) {
                Script one = one(creation, scripts.size());
                if (!scripts.isEmpty() && one.size() < statements()) {
                    scripts.clear();
                }
                if (scripts.isEmpty() || one.size() == statements()) {
                    scripts.add(one);
                }
            }
        } finally {
            logging("reset log_destination", "reset log_statement", "reset log_parameter_max_length");
        }
        if (scripts.size() < Load.CLIENTS) {
            throw new IllegalStateException("creations never said the same");
        }
    }

    private void logging(String... settings) throws SQLException, InterruptedException {
        for (String it : settings) {
            server.execute("alter system " + it);
        }
        server.execute("select pg_reload_conf()");
        Thread.sleep(1500);
    }

    private Script one(One creation, int client) throws Exception {
        String begin = server.column("select localtimestamp").getFirst();
        var script = new Script(creation.by(client));
        Thread.sleep(200);
        for (String logged : server.column(LOGGED.replace("{begin}", begin))) {
            String[] parts = logged.split("\u001e", 2);
            script.add(parts[0], parts.length > 1 ? parts[1] : "");
        }
        if (!script.isCreation()) {
            throw new IllegalStateException("not one creation in the log");
        }
        return script;
    }

    /** How many creations pgbench reaches. */
    Figure pgbench(String name, int seconds) throws IOException, InterruptedException {
        Path times = Files.createTempDirectory("neike-pgbench");
        Machine.Spent before = machine.spent();
        long begin = System.nanoTime();
        List<Process> clients = new ArrayList<>();
        for (int i = 0; i < scripts.size(); i++) {
            clients.add(client(scripts.get(i), times.resolve("client" + i), seconds));
        }
        for (Process it : clients) {
            String said = new String(it.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (it.waitFor() != 0 || said.contains("ERROR")) {
                throw new IllegalStateException(said);
            }
        }
        double clock = (System.nanoTime() - begin) / 1e9;
        return Figure.of(name, millis(times), clock, machine.spent().minus(before));
    }

    private Process client(Script script, Path times, int seconds) throws IOException {
        String program = System.getenv().getOrDefault("PGBENCH", "pgbench");
        List<String> command = new ArrayList<>(List.of(program, "-h", "127.0.0.1", "-U", "neike", "-n", "-c", "1"));
        command.addAll(List.of("-p", String.valueOf(server.port()), "-M", "prepared", "-T", String.valueOf(seconds)));
        command.addAll(List.of("-l", "--log-prefix", times.toString()));
        command.addAll(script.write());
        command.add("neike");
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", server.applicationPassword());
        return builder.start();
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
}
