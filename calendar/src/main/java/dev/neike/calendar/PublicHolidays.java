package dev.neike.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The public holidays and moved working days of one year as they were officially published.
 *
 * @param source the publication
 * @param published when it was published
 */
public record PublicHolidays(int year, String source, LocalDate published, List<Named> days) {

    private static final String MAINLAND_CHINA = "mainland-china.csv";

    /**
     * A day.
     *
     * @param english its name in English
     */
    public record Named(SpecialDay day, String english) {}

    public PublicHolidays {
        days = List.copyOf(days);
    }

    /** Of mainland China; years that were not yet published when this was built are absent. */
    public static List<PublicHolidays> mainlandChina() {
        List<PublicHolidays> years = new ArrayList<>();
        @Nullable PublicHolidays year = null;
        for (String line : lines(MAINLAND_CHINA)) {
            String[] parts = line.split(";", -1);
            if (parts.length == 3) {
                year = new PublicHolidays(Integer.parseInt(parts[0]), parts[1], LocalDate.parse(parts[2]), List.of());
                years.add(year);
            } else {
                year = Objects.requireNonNull(year).with(parts);
                years.set(years.size() - 1, year);
            }
        }
        return years;
    }

    /** Of mainland China in one year; absent where it was not yet published. */
    public static Optional<PublicHolidays> mainlandChina(int year) {
        return mainlandChina().stream().filter(it -> it.year() == year).findFirst();
    }

    private PublicHolidays with(String[] parts) {
        List<Named> all = new ArrayList<>(days);
        SpecialDay.Kind kind = SpecialDay.Kind.valueOf(parts[0]);
        LocalDate last = LocalDate.parse(parts[2]);
        for (LocalDate day = LocalDate.parse(parts[1]); !day.isAfter(last); day = day.plusDays(1)) {
            all.add(new Named(
                    kind == SpecialDay.Kind.HOLIDAY
                            ? SpecialDay.holiday(day, parts[3])
                            : SpecialDay.workday(day, parts[3]),
                    parts[4]));
        }
        return new PublicHolidays(year, source, published, all);
    }

    private static List<String> lines(String name) {
        try (var stream = Objects.requireNonNull(PublicHolidays.class.getResourceAsStream(name));
                var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return reader.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
