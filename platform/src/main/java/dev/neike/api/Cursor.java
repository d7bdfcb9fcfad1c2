package dev.neike.api;

import dev.neike.shell.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Where a page ends: opaque to programs, made of a few words to us. */
public record Cursor(List<String> parts) {

    private static final char BETWEEN = '\n';

    public Cursor {
        parts = List.copyOf(parts);
    }

    public static Cursor of(Object... parts) {
        List<String> all = new ArrayList<>();
        for (Object part : parts) {
            all.add(part.toString());
        }
        return new Cursor(all);
    }

    /**
     * Reads what {@link #toString} wrote.
     *
     * @param size how many parts it must have
     * @return a cursor without parts where the text is empty
     * @throws Problem where it is something else
     */
    public static Cursor parse(String text, int size) {
        if (text.isEmpty()) {
            return new Cursor(List.of());
        }
        try {
            String whole = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            List<String> parts = List.of(whole.split(String.valueOf(BETWEEN), -1));
            if (parts.size() == size) {
                return new Cursor(parts);
            }
        } catch (IllegalArgumentException e) {
            throw wrong();
        }
        throw wrong();
    }

    public static Problem wrong() {
        return new Problem(HttpStatus.BAD_REQUEST, "api.problem.cursor");
    }

    public boolean isStart() {
        return parts.isEmpty();
    }

    public String text(int part) {
        return parts.get(part);
    }

    /** A part that is a number; the other one at the start. */
    public long number(int part, long atStart) {
        if (isStart()) {
            return atStart;
        }
        try {
            return Long.parseLong(parts.get(part));
        } catch (NumberFormatException e) {
            throw wrong();
        }
    }

    @Override
    public String toString() {
        String whole = String.join(String.valueOf(BETWEEN), parts);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.getBytes(StandardCharsets.UTF_8));
    }
}
