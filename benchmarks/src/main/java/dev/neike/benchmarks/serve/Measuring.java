package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Fills a running Neike up to a size and measures it. Arguments: its address, its data folder, its process, how many
 * requests, seconds for each figure, the file for the results.
 */
public final class Measuring {

    private static final int ROUNDS = 3;
    private static final double WARMING = 2;

    /** For looking closer: part of the names of what is wanted; the report wants all. */
    private static final String ONLY = System.getProperty("only", "");

    private final Server server;
    private final Machine machine;
    private final Load load;
    private final String base;
    private final int seconds;
    private final List<Person> people;
    private final List<Reader> readers = new ArrayList<>();
    private final Results results = new Results();

    private Measuring(String base, Server server, long process, int seconds) throws Exception {
        this.base = base;
        this.server = server;
        this.seconds = seconds;
        this.machine = new Machine(process, server.process());
        this.load = new Load(base, machine);
        this.people = Person.readers(server);
        try (var line = new Line(base)) {
            for (Person it : people) {
                readers.add(new Reader(base).signedIn(line, "benchmark-" + it.k()));
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        String base = arguments[0];
        var server = new Server(Path.of(arguments[1]));
        int size = Integer.parseInt(arguments[3]);
        new History(server, base).fill(size);
        var measuring = new Measuring(base, server, Long.parseLong(arguments[2]), Integer.parseInt(arguments[4]));
        measuring.pages();
        if ("creation".contains(ONLY)) {
            measuring.creation();
        }
        measuring.results.memory(measuring.machine);
        measuring.results.write(Path.of(arguments[5]));
    }

    private void pages() throws Exception {
        Map<String, List<List<String>>> paths = new Pages(server).of(people);
        Map<String, Load.Call> calls = new LinkedHashMap<>();
        paths.forEach((name, own) -> calls.put(name, call(own, false)));
        calls.put("queue, leads above", call(paths.get("queue"), true));
        calls.put("customers, leads above", call(paths.get("customers and providers"), true));
        calls.put("search, common, leads above", call(paths.get("search, common Chinese"), true));
        calls.keySet().removeIf(it -> !it.contains(ONLY));
        if (calls.isEmpty()) {
            return;
        }
        warm(List.copyOf(calls.values()));
        for (var it : calls.entrySet()) {
            load.of(it.getKey(), WARMING, 1, it.getValue());
            note(undisturbed(it.getKey(), it.getValue()));
        }
    }

    /**
     * A figure for which the lived chain was not built meanwhile, as it is after a start; an installation that has been running
     * builds at most a twentieth of the time, and only after something happened. Says how the page fares beside it.
     */
    private Figure undisturbed(String name, Load.Call call) throws Exception {
        while (true) {
            boolean disturbed = building();
            Figure figure = load.of(name, seconds, 2, call);
            if (!disturbed && !building()) {
                return figure;
            }
            results.resident(machine.memory("VmRSS"));
            note("while the lived chain was built:");
            say(figure);
        }
    }

    private boolean building() throws SQLException {
        return server.number("""
                        select count(*) from pg_locks
                        where locktype = 'advisory'
                          and objid::bigint = (hashtext('neike.relation.edition')::bigint & 4294967295)
                        """) > 0;
    }

    /** Everything by turns, so that what is measured first has no colder machine than what is measured last. */
    private void warm(List<Load.Call> calls) throws Exception {
        load.of(
                "warming",
                3.0 * seconds,
                0,
                (line, client, random) ->
                        calls.get(random.nextInt(calls.size())).make(line, client, random));
    }

    private Load.Call call(List<List<String>> paths, boolean leads) {
        int[] chosen = IntStream.range(0, readers.size())
                .filter(it ->
                        !paths.get(it).isEmpty() && (!leads || people.get(it).isLead()))
                .toArray();
        return (line, client, random) -> {
            int who = chosen[random.nextInt(chosen.length)];
            List<String> own = paths.get(who);
            readers.get(who).open(line, own.get(random.nextInt(own.size())));
        };
    }

    private void creation() throws Exception {
        List<Reader> askers = readers.subList(20, 20 + Load.CLIENTS);
        try (var line = new Line(base)) {
            for (Reader it : askers) {
                it.withToken(line);
            }
        }
        List<String> services = server.column("select id from benchmark_service order by id");
        Load.Call ask = (line, client, random) -> ask(askers, services, line, client, random);
        load.of("warming", 3.0 * seconds, 3, ask);
        var creation = new Creation(server, machine);
        try (var line = new Line(base)) {
            var random = new SplittableRandom(4);
            creation.capture(client -> ask(askers, services, line, client, random));
        }
        note("%d statements each".formatted(creation.statements()));
        for (int round = 1; round <= ROUNDS; round++) {
            note(load.of(Results.OURS + round, seconds, 4 + round, ask));
            note(creation.pgbench(Results.THEIRS + round, seconds));
        }
        new History(server, base).undo();
    }

    private static long ask(List<Reader> askers, List<String> services, Line line, int client, SplittableRandom random)
            throws IOException {
        return askers.get(client)
                .ask(
                        line,
                        Long.parseLong(services.get(random.nextInt(services.size()))),
                        History.SUBJECTS.get(random.nextInt(History.SUBJECTS.size())));
    }

    private void note(Figure it) throws IOException {
        results.add(it);
        results.resident(machine.memory("VmRSS"));
        say(it);
    }

    private static void say(Figure it) {
        note(String.format(
                Locale.ROOT,
                "%-32s P95 %6.1f ms, %5.0f a second, CPU %5.1f + %5.1f ms",
                it.name(),
                it.p95(),
                it.perSecond(),
                it.application(),
                it.database()));
    }

    private static void note(String text) {
        System.out.println("  " + text);
    }
}
