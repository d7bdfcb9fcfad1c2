package dev.neike.statistics.driver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** Small published tables, as R's package datasets 4.2.2 has them; missing answers are NaN. */
record Table(List<String> names, List<double[]> rows) {

    static Table named(String name) {
        try (InputStream file = Objects.requireNonNull(Table.class.getResourceAsStream("/driver/" + name + ".csv"))) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From the folder of numbers to reproduce; skips the test where there is none. */
    static Table reference(String name) throws IOException {
        Path file = Path.of(System.getProperty("neike.reference", "../../shared/reference"), name + ".csv");
        assumeThat(file).exists();
        return parse(Files.readString(file));
    }

    private static Table parse(String text) {
        List<String> lines = text.lines().toList();
        return new Table(
                List.of(lines.getFirst().replace("\"", "").split(",", -1)),
                lines.stream()
                        .skip(1)
                        .map(line -> Arrays.stream(line.split(",", -1))
                                .mapToDouble(Double::parseDouble)
                                .toArray())
                        .toList());
    }

    double[] column(String name) {
        int at = names.indexOf(name);
        assertThat(at).as(name).isNotNegative();
        return rows.stream().mapToDouble(row -> row[at]).toArray();
    }

    /** Everything but this column, and those not wanted, as its predictors. */
    Drivers of(String outcome, String... without) {
        Drivers drivers = Drivers.of(column(outcome));
        for (String name : names) {
            if (!name.equals(outcome) && !List.of(without).contains(name)) {
                drivers = drivers.with(name, column(name));
            }
        }
        return drivers;
    }

    /** Closed forms agree to 1e-8 of each value, or to half of the last place of a value printed with fewer. */
    static void assertShares(Shares shares, double tolerance, double... expected) {
        assertThat(shares.shares()).hasSize(expected.length);
        for (int j = 0; j < expected.length; j++) {
            assertThat(shares.shares().get(j).value())
                    .as(shares.shares().get(j).name())
                    .isCloseTo(expected[j], within(tolerance * expected[j]));
        }
    }
}
