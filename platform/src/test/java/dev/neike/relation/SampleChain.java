package dev.neike.relation;

import dev.neike.log.LogChain;
import dev.neike.log.LogDriver;
import dev.neike.log.Logs;
import dev.neike.testing.Cast;
import dev.neike.testing.Unique;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * A small log whose figures can be reckoned by hand, imported through the pages. Case i (0–24) is opened by Desk, an hour
 * later taken up by Network (the last one after ten hours), and where i is even comes back to Desk two hours after that.
 * Odd names come in by one more case.
 */
final class SampleChain {

    static final int CASES = 25;
    static final Instant START = Instant.parse("2024-01-08T08:00:00Z");
    static final String FORMULA = "=1+1";
    static final String MARKUP = "<b>bold</b> & \"quoted\"";

    private SampleChain() {}

    static byte[] csv(String name) {
        StringBuilder csv = new StringBuilder("case,activity,time,team\n");
        for (int i = 0; i < CASES; i++) {
            Instant opened = START.plus(3L * i, ChronoUnit.DAYS);
            Instant taken = opened.plus(i == CASES - 1 ? 10 : 1, ChronoUnit.HOURS);
            row(csv, name + "-" + i, "open", opened, "Desk");
            row(csv, name + "-" + i, "look", taken, "Network");
            if (i % 2 == 0) {
                row(csv, name + "-" + i, "ask", taken.plus(2, ChronoUnit.HOURS), "Desk");
            }
        }
        row(csv, name + "-odd", "open", START, FORMULA);
        row(csv, name + "-odd", "go on", START.plus(5, ChronoUnit.MINUTES), "\"" + MARKUP.replace("\"", "\"\"") + "\"");
        return csv.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void row(StringBuilder csv, String name, String activity, Instant time, String team) {
        csv.append(String.join(",", List.of(name, activity, time.toString(), team)))
                .append('\n');
    }

    /** Imports it under a name of its own; only analysts and administrators may see it. */
    static LogChain imported(Cast cast, Logs logs) {
        LogDriver driver = new LogDriver(cast.analyst().browser());
        String name = Unique.name("sample");
        long log = driver.upload(name + ".csv", csv(name));
        driver.importAndWait(log);
        return logs.chainsOfLog(cast.analyst().viewer(), log).stream()
                .filter(chain -> chain.level().equals("team"))
                .findFirst()
                .orElseThrow();
    }
}
