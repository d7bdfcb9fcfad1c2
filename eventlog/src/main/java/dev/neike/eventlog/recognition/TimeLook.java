package dev.neike.eventlog.recognition;

import dev.neike.eventlog.TimeFormats;
import dev.neike.eventlog.sample.SampleColumn;
import dev.neike.eventlog.time.TimeReader;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the format of the times in a column by trying those that logs use. */
final class TimeLook {

    private static final int VALUES = 2_000;
    private static final int FIRST_VALUES = 50;
    /** A column is one of times if at least this share of its different values can be read. */
    private static final double ENOUGH = 0.8;

    /** No time of day and year is written shorter. */
    private static final int SHORTEST = 6;

    private static final List<String> FORMATS = formats();

    /** Readers are dear to make and asked for once a column. */
    private final Map<String, TimeReader> readers = new HashMap<>();

    /**
     * @param format the format that reads most
     * @param read how many of the values tried it reads
     * @param tried how many
     * @param example a value that it does not read, else empty
     */
    record Found(String format, int read, int tried, String example) {

        /** The same format with day and month changed places, if it has a numeric day and month. */
        Optional<String> twin() {
            if (format.startsWith("d/M/") || format.startsWith("d.M.") || format.startsWith("d-M-")) {
                return Optional.of("M" + format.charAt(1) + "d" + format.substring(3));
            }
            if (format.startsWith("M/d/") || format.startsWith("M.d.") || format.startsWith("M-d-")) {
                return Optional.of("d" + format.charAt(1) + "M" + format.substring(3));
            }
            return Optional.empty();
        }
    }

    Optional<Found> look(SampleColumn column) {
        var values = column.values().subList(0, Math.min(VALUES, column.distinct()));
        if (values.isEmpty() || values.getFirst().length() < SHORTEST || !hasDigit(values.getFirst())) {
            return Optional.empty();
        }
        Found best = null;
        for (String format : FORMATS) {
            var first = read(format, values.subList(0, Math.min(FIRST_VALUES, values.size())));
            if (first.read == 0) {
                continue;
            }
            var found = read(format, values);
            if (found.read == values.size()) {
                return Optional.of(found);
            }
            if (best == null || found.read > best.read) {
                best = found;
            }
        }
        return Optional.ofNullable(best).filter(found -> found.read >= ENOUGH * found.tried);
    }

    Found read(String format, List<String> values) {
        var reader = readers.computeIfAbsent(format, unread -> TimeReader.of(unread, ZoneOffset.UTC));
        int read = 0;
        String example = "";
        for (String value : values) {
            if (plausible(format, reader.micros(value.strip()))) {
                read++;
            } else if (example.isEmpty()) {
                example = value;
            }
        }
        return new Found(format, read, values.size(), example);
    }

    /** Bare numbers could be anything; they are times only if they lie between 1990 and 2100. */
    private static boolean plausible(String format, long micros) {
        if (micros == TimeReader.UNREADABLE) {
            return false;
        }
        boolean bare = format.startsWith("epoch") || format.startsWith("yyyyMM");
        return !bare || (micros >= 631_152_000_000_000L && micros < 4_102_444_800_000_000L);
    }

    private static boolean hasDigit(String text) {
        return text.chars().anyMatch(Character::isDigit);
    }

    private static List<String> formats() {
        var formats = new ArrayList<String>();
        formats.add(TimeFormats.ISO);
        formats.add(TimeFormats.EPOCH_SECONDS);
        formats.add(TimeFormats.EPOCH_MILLIS);
        formats.add("yyyyMMddHHmmss");
        formats.add("yyyyMMdd HH:mm:ss");
        formats.add("yyyyMMdd'T'HHmmssX");
        var clocks = List.of(
                "", " HH:mm", " HH:mm:ss", " HH:mm:ss.SSS", " h:mm a", " h:mm:ss a", "THH:mm:ss", " HH:mm:ss XXX");
        for (String date : List.of(
                "yyyy/M/d",
                "d/M/yyyy",
                "M/d/yyyy",
                "d.M.yyyy",
                "M.d.yyyy",
                "d-M-yyyy",
                "M-d-yyyy",
                "yyyy.M.d",
                "yyyy-M-d",
                "d/M/yy",
                "M/d/yy",
                "d.M.yy",
                "d-MMM-yyyy",
                "d-MMM-yy",
                "d MMM yyyy",
                "MMM d, yyyy")) {
            for (String clock : clocks) {
                formats.add(date + clock.replace("T", "'T'"));
            }
        }
        for (String clock : List.of(
                "",
                " HH:mm",
                " HH:mm:ss",
                " HH时mm分",
                " HH时mm分ss秒",
                "HH时mm分",
                "HH时mm分ss秒",
                "HH:mm",
                "HH:mm:ss",
                " HH点mm分")) {
            formats.add("yyyy年M月d日" + clock);
        }
        return List.copyOf(formats);
    }
}
