package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Who has used the processors, as Linux counts it; in ticks of 10 ms. */
final class Machine {

    private static final double TICKS_A_SECOND = 100;

    private final long application;
    private final long database;

    /** The processes of Java and of the database's postmaster. */
    Machine(long application, long database) {
        this.application = application;
        this.database = database;
    }

    /** Seconds of CPU by whom, of all processes together, and seconds that the cores had nothing to do. */
    record Spent(double application, double database, double clients, double all, double idle) {

        Spent minus(Spent other) {
            return new Spent(
                    application - other.application,
                    database - other.database,
                    clients - other.clients,
                    all - other.all,
                    idle - other.idle);
        }

        /** Which share of what the cores did was done for others than us: that the machine was not quiet. */
        double others() {
            return all <= 0 ? 0 : Math.max(0, (all - application - database - clients) / all);
        }

        double idleShare() {
            return all + idle <= 0 ? 0 : idle / (all + idle);
        }
    }

    Spent spent() throws IOException {
        String[] cores = Files.readAllLines(Path.of("/proc/stat")).getFirst().split(" +", -1);
        double idle = Double.parseDouble(cores[4]) + Double.parseDouble(cores[5]);
        double all = 0;
        for (int i : new int[] {1, 2, 3, 6, 7, 8}) {
            all += Double.parseDouble(cores[i]);
        }
        return new Spent(
                own(application),
                databases(),
                // Ourselves, and pgbench where it has ended.
                ticks(ProcessHandle.current().pid(), 11, 12, 13, 14),
                all / TICKS_A_SECOND,
                idle / TICKS_A_SECOND);
    }

    /** The postmaster with its ended children, and those that live. */
    private double databases() throws IOException {
        double sum = ticks(database, 11, 12, 13, 14);
        Path children = Path.of("/proc/" + database + "/task/" + database + "/children");
        for (String child : Files.readString(children).strip().split(" ", -1)) {
            if (!child.isEmpty()) {
                sum += own(Long.parseLong(child));
            }
        }
        return sum;
    }

    private static double own(long process) throws IOException {
        return ticks(process, 11, 12);
    }

    /** Sums fields of a process counted after its name, which may contain blanks; nothing where it has just ended. */
    private static double ticks(long process, int... fields) throws IOException {
        Path file = Path.of("/proc/" + process + "/stat");
        String text;
        try {
            text = Files.readString(file);
        } catch (java.nio.file.NoSuchFileException e) {
            return 0;
        }
        String[] values = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        double sum = 0;
        for (int field : fields) {
            sum += Double.parseDouble(values[field]);
        }
        return sum / TICKS_A_SECOND;
    }

    /** A line of the application's {@code status}, in MiB: {@code VmRSS} now or {@code VmHWM} at most. */
    double memory(String line) throws IOException {
        List<String> status = Files.readAllLines(Path.of("/proc/" + application + "/status"));
        return status.stream()
                .filter(it -> it.startsWith(line + ":"))
                .mapToDouble(it -> Double.parseDouble(it.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }
}
