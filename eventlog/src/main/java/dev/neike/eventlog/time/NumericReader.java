package dev.neike.eventlog.time;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Times written in numbers and fixed signs, such as {@code d/M/yyyy HH:mm} or {@code yyyy年M月d日 HH时mm分}: the letters y M d
 * H h a m s S of {@link java.time.format.DateTimeFormatter}. Fields take fewer digits than their letters where a sign follows.
 */
final class NumericReader implements TimeReader {

    /** One element of the pattern: a field of so many digits, or a sign. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Part(char letter, int least, int most, byte[] sign) {}

    private final Part[] parts;
    private final Zones zones;

    private NumericReader(Part[] parts, ZoneId zone) {
        this.parts = parts;
        this.zones = new Zones(zone);
    }

    /** The reader, or null if the pattern needs more than this. */
    static @Nullable NumericReader of(String pattern, ZoneId zone) {
        var parts = new ArrayList<Part>();
        for (int at = 0; at < pattern.length(); ) {
            char letter = pattern.charAt(at);
            int end = at;
            while (end < pattern.length() && pattern.charAt(end) == letter) {
                end++;
            }
            if ("yMdHhmsSa".indexOf(letter) >= 0) {
                if (letter == 'M' && end - at > 2) {
                    return null;
                }
                parts.add(new Part(letter, 1, end - at, new byte[0]));
                at = end;
            } else if ((Character.isLetter(letter) && letter < 128) || "[]{}#'".indexOf(letter) >= 0) {
                return null;
            } else {
                end = pattern.offsetByCodePoints(at, 1);
                parts.add(new Part('\0', 0, 0, pattern.substring(at, end).getBytes(StandardCharsets.UTF_8)));
                at = end;
            }
        }
        return hasDate(parts) ? new NumericReader(widths(parts), zone) : null;
    }

    /** A field directly before another has a fixed width; else one that may be shorter. */
    private static Part[] widths(List<Part> parts) {
        var all = parts.toArray(Part[]::new);
        for (int i = 0; i < all.length; i++) {
            var part = all[i];
            if (part.letter != '\0' && part.letter != 'a') {
                boolean adjacent = (i + 1 < all.length && all[i + 1].letter != '\0' && all[i + 1].letter != 'a')
                        || (i > 0 && all[i - 1].letter != '\0');
                int most = part.letter == 'y' ? (part.most == 2 ? 2 : 4) : part.letter == 'S' ? 9 : 2;
                int least = part.letter == 'y' ? most : 1;
                all[i] = adjacent
                        ? new Part(part.letter, part.most, part.most, part.sign)
                        : new Part(part.letter, least, most, part.sign);
            }
        }
        return all;
    }

    private static boolean hasDate(List<Part> parts) {
        return List.of('y', 'M', 'd').stream()
                .allMatch(letter -> parts.stream().anyMatch(part -> part.letter == letter));
    }

    @Override
    public long micros(byte[] b, int from, int to) {
        int year = 0;
        int month = 0;
        int day = 0;
        int hour = 0;
        int minute = 0;
        int second = 0;
        int micro = 0;
        int half = -1;
        int at = from;
        for (Part part : parts) {
            if (part.letter == '\0') {
                if (at + part.sign.length > to
                        || !Arrays.equals(b, at, at + part.sign.length, part.sign, 0, part.sign.length)) {
                    return UNREADABLE;
                }
                at += part.sign.length;
                continue;
            }
            if (part.letter == 'a') {
                half = half(b, at, to);
                if (half < 0) {
                    return UNREADABLE;
                }
                at += 2;
                continue;
            }
            int end = at;
            while (end < to && end - at < part.most && Digits.is(b[end])) {
                end++;
            }
            if (end - at < part.least) {
                return UNREADABLE;
            }
            int number = Digits.number(b, at, Math.min(end, at + 6));
            switch (part.letter) {
                case 'y' -> year = part.most == 2 ? 2000 + number : number;
                case 'M' -> month = number;
                case 'd' -> day = number;
                case 'H', 'h' -> hour = number;
                case 'm' -> minute = number;
                case 's' -> second = number;
                default -> micro = number * POWERS[Math.max(0, 6 - (end - at))];
            }
            at = end;
        }
        if (at != to || (half >= 0 && (hour < 1 || hour > 12))) {
            return UNREADABLE;
        }
        int hours = half < 0 ? hour : hour % 12 + 12 * half;
        return zones.inZone(zones.utc(year, month, day, hours, minute, second, micro));
    }

    private static final int[] POWERS = {1, 10, 100, 1_000, 10_000, 100_000, 1_000_000};

    /** 0 for AM, 1 for PM, -1 for neither. */
    private static int half(byte[] b, int at, int to) {
        if (at + 2 > to || (b[at + 1] | 32) != 'm') {
            return -1;
        }
        return (b[at] | 32) == 'a' ? 0 : (b[at] | 32) == 'p' ? 1 : -1;
    }
}
