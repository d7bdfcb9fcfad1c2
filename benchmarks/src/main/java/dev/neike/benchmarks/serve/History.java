package dev.neike.benchmarks.serve;

import java.util.List;
import java.util.Locale;

/** Grows an installation: a few requests asked for as a program does, and many written like them by SQL. */
final class History {

    static final List<String> SUBJECTS = List.of(
            "The printer on floor 3 is out of paper 三楼打印机缺纸",
            "Invoices of last month are missing 上月发票没有收到",
            "New laptop for a colleague 新同事需要笔记本电脑",
            "Access to the archive 申请档案室门禁",
            "Meeting room booking 预订会议室",
            "Contract to be checked 合同审核",
            "Travel costs 报销差旅费",
            "Spare parts for line two 二号线备件",
            "Translation of a leaflet 宣传页翻译",
            "Cleaning of the warehouse 仓库清洁");

    private static final int SEEDS = 200;
    private static final int CHUNK = 50_000;
    private static final int SMALL = 10_000;

    private final Server server;
    private final String base;

    History(Server server, String base) {
        this.server = server;
        this.base = base;
    }

    /** Goes on from where an earlier run came to; a run that was broken off leaves whole pieces only. */
    void fill(int size) throws Exception {
        if (!exists("benchmark_reader")) {
            server.run("organisation.sql");
        }
        if (!exists("benchmark_seed")) {
            seed();
            server.run("seed.sql");
        }
        undo();
        int done = (int) server.number("select coalesce(max(upto), 0) from benchmark_filled");
        if (done < size || isBare()) {
            write(done, size);
        }
    }

    private void write(int done, int size) throws Exception {
        long begin = System.nanoTime();
        server.run("unindex.sql");
        for (int start = done; start < size; start += CHUNK) {
            int end = Math.min(size, start + CHUNK);
            // Of a young installation more is open than of one with years behind it.
            server.run("plan.sql", start + 1, end, size <= SMALL ? 3 : 25);
            server.run("history.sql");
            System.out.printf(
                    Locale.ROOT, "  filled to %,d requests after %.0f s%n", end, (System.nanoTime() - begin) / 1e9);
        }
        server.run("marks.sql");
        server.run("reindex.sql");
        server.execute("vacuum analyze");
        server.execute("checkpoint");
        System.out.printf(Locale.ROOT, "  ready after %.0f s%n", (System.nanoTime() - begin) / 1e9);
    }

    /** Takes back what an earlier measuring created, so that each begins with the same. */
    void undo() throws Exception {
        if (server.number("""
                        select count(*) from (select 1 from request
                        where id > (select max(last_request) from benchmark_filled) limit 1) more
                        """) > 0) {
            server.run("undo.sql");
            server.execute("vacuum analyze");
            server.execute("checkpoint");
        }
    }

    private boolean isBare() throws Exception {
        return exists("benchmark_definition") && server.number("select count(*) from benchmark_definition") > 0;
    }

    private boolean exists(String table) throws Exception {
        return !server.column("select 1 from pg_class where relname = '" + table + "'")
                .isEmpty();
    }

    private void seed() throws Exception {
        try (var line = new Line(base)) {
            Reader asker = new Reader(base).signedIn(line, "benchmark-20").withToken(line);
            List<String> services = server.column("select id from benchmark_service order by id");
            for (int i = 0; i < SEEDS; i++) {
                asker.ask(line, Long.parseLong(services.get(i)), SUBJECTS.get(i % SUBJECTS.size()));
            }
        }
    }
}
