package dev.neike.benchmarks.serve;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Arguments: address of a running Neike, its data folder, its process, seconds for each figure, how many requests. */
public final class ServeBenchmark {

    private static final int SEEDS = 200;
    private static final int CHUNK = 100_000;
    private static final String[] SUBJECTS = {
        "The printer on floor 3 is out of paper 三楼打印机缺纸",
        "Invoices of last month are missing 上月发票没有收到",
        "New laptop for a colleague 新同事需要笔记本电脑",
        "Access to the archive 申请档案室门禁",
        "Meeting room booking 预订会议室",
        "Contract to be checked 合同审核",
        "Travel costs 报销差旅费",
        "Spare parts for line two 二号线备件",
        "Translation of a leaflet 宣传页翻译",
        "Cleaning of the warehouse 仓库清洁"
    };

    private final Server server;
    private final String base;
    private final long process;
    private final int seconds;
    private final Map<Integer, Map<String, Load>> measured = new LinkedHashMap<>();

    private ServeBenchmark(String base, Path data, long process, int seconds) throws Exception {
        this.base = base;
        this.server = new Server(data);
        this.process = process;
        this.seconds = seconds;
    }

    public static void main(String[] arguments) throws Exception {
        var benchmark = new ServeBenchmark(
                arguments[0], Path.of(arguments[1]), Long.parseLong(arguments[2]), Integer.parseInt(arguments[3]));
        int[] sizes = Arrays.stream(arguments[4].split(",", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        benchmark.prepare();
        benchmark.pages(sizes);
        benchmark.creation();
        benchmark.memory();
    }

    private void prepare() throws Exception {
        if (server.column("select 1 from pg_class where relname = 'benchmark_reader'")
                .isEmpty()) {
            server.run("organisation.sql");
        }
        if (server.column("select 1 from pg_class where relname = 'benchmark_plan'")
                .isEmpty()) {
            Reader asker = new Reader(base).signedIn("benchmark-20").withToken();
            List<String> services = server.column("select id from benchmark_service order by id");
            for (int i = 0; i < SEEDS; i++) {
                asker.ask(Long.parseLong(services.get(i)), SUBJECTS[i % SUBJECTS.length]);
            }
        }
    }

    /** Pages at each size, one after the other, so that the last size has everything. */
    private void pages(int[] sizes) throws Exception {
        List<Person> people = Person.readers(server);
        List<Reader> readers = new ArrayList<>();
        for (Person it : people) {
            readers.add(new Reader(base).signedIn("benchmark-" + it.k()));
        }
        int done = 0;
        for (int size : sizes) {
            fill(done, size);
            done = size;
            Map<String, List<List<String>>> paths = new Pages(server).of(people);
            Map<String, Load> loads = new LinkedHashMap<>();
            for (var kind : paths.entrySet()) {
                loads.put(kind.getKey(), load(readers, kind.getValue(), people, false));
            }
            loads.put("queue, leads above", load(readers, paths.get("queue"), people, true));
            loads.put("search common, leads above", load(readers, paths.get("search, common English"), people, true));
            loads.put("customers, leads above", load(readers, paths.get("customers and providers"), people, true));
            measured.put(size, loads);
            print(size, loads);
        }
    }

    private Load load(List<Reader> readers, List<List<String>> paths, List<Person> people, boolean leads)
            throws Exception {
        int[] chosen = IntStream.range(0, readers.size())
                .filter(it ->
                        !paths.get(it).isEmpty() && (!leads || people.get(it).isLead()))
                .toArray();
        Load.Call call = (client, random) -> {
            int who = chosen[random.nextInt(chosen.length)];
            List<String> own = paths.get(who);
            readers.get(who).get(own.get(random.nextInt(own.size())));
        };
        Load.of(Math.max(2, seconds / 4.0), 1, call);
        return Load.of(seconds, 2, call);
    }

    private void fill(int from, int to) throws Exception {
        long begin = System.nanoTime();
        for (int start = from; start < to; start += CHUNK) {
            int end = Math.min(to, start + CHUNK);
            if (server.number("select coalesce(max(id), 0) from request") < end) {
                server.run("plan.sql", start + 1, end, end <= 10_000 ? 3 : 25);
                server.run("history.sql");
                System.out.printf(Locale.ROOT, "filled to %,d after %.0f s%n", end, (System.nanoTime() - begin) / 1e9);
            }
        }
        server.execute("vacuum analyze");
    }

    private void print(int size, Map<String, Load> loads) {
        System.out.printf(
                Locale.ROOT,
                "%n%,d requests%n%-30s %8s %8s %8s %8s%n",
                size,
                "page, 8 clients",
                "P50, ms",
                "P95, ms",
                "P99, ms",
                "per s");
        Map<String, Load> first = measured.values().iterator().next();
        loads.forEach((name, it) -> System.out.printf(
                Locale.ROOT,
                "%-30s %8.1f %8.1f %8.1f %8.0f%s%n",
                name,
                it.quantile(0.5),
                it.quantile(0.95),
                it.quantile(0.99),
                it.perSecond(),
                first == loads
                        ? ""
                        : "   %.2f × at P95, %.2f × at P50"
                                .formatted(
                                        it.quantile(0.95) / first.get(name).quantile(0.95),
                                        it.quantile(0.5) / first.get(name).quantile(0.5))));
    }

    private void creation() throws Exception {
        List<Reader> askers = new ArrayList<>();
        for (int i = 0; i < Load.CLIENTS; i++) {
            askers.add(new Reader(base).signedIn("benchmark-" + (20 + i)).withToken());
        }
        List<Long> services = server.column("select id from benchmark_service order by id").stream()
                .map(Long::valueOf)
                .toList();
        Load.Call ask = (client, random) -> askers.get(client)
                .ask(services.get(random.nextInt(services.size())), SUBJECTS[random.nextInt(SUBJECTS.length)]);
        Load.of(seconds, 3, ask);
        var creation = new Creation(server);
        List<String> statements = creation.statements(() -> askers.get(0).ask(services.get(7), SUBJECTS[0]));
        Path script = Creation.write(statements, Files.createTempFile("neike-creation", ".sql"));
        System.out.printf("%ncreating through the interface: %d statements each (%s)%n", statements.size(), script);
        List<Double> ratios = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            Load ours = Load.of(seconds, 4 + run, ask);
            double theirs = creation.pgbench(script, seconds);
            ratios.add(ours.perSecond() / theirs);
            System.out.printf(
                    Locale.ROOT,
                    "Neike %.0f in a second (P95 %.1f ms), pgbench %.0f: %.2f%n",
                    ours.perSecond(),
                    ours.quantile(0.95),
                    theirs,
                    ratios.getLast());
        }
        ratios.sort(null);
        System.out.printf(
                Locale.ROOT,
                "median %.2f (at least 0.5 wanted); %d requests created%n",
                ratios.get(1),
                creation.requests());
    }

    private void memory() throws Exception {
        for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
            if (line.startsWith("VmRSS") || line.startsWith("VmHWM")) {
                System.out.printf(
                        Locale.ROOT,
                        "Java %s %.0f MiB%n",
                        line.startsWith("VmRSS") ? "resident" : "at most",
                        Long.parseLong(line.replaceAll("\\D", "")) / 1024.0);
            }
        }
    }
}
