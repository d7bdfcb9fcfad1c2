package dev.neike.feedback;

import dev.neike.request.life.Request;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The marks of a request.
 *
 * @param side on which the viewer may mark now, or {@code null}
 * @param typed what was written into the form
 */
public record MarksPage(
        Request request, List<Mark> marks, @Nullable Side side, Marks.Wish typed, String trouble) {

    public MarksPage {
        marks = List.copyOf(marks);
    }

    /** What stands in the form: what was typed, or the mark that may still be changed. */
    public int overall() {
        return typed.overall() > 0 ? typed.overall() : own() == null ? 0 : own().overall();
    }

    public int first() {
        Integer value = typed.overall() > 0 ? typed.first() : own() == null ? null : own().first();
        return value == null ? 0 : value;
    }

    public int second() {
        Integer value = typed.overall() > 0 ? typed.second() : own() == null ? null : own().second();
        return value == null ? 0 : value;
    }

    public String reason() {
        return typed.overall() > 0 || own() == null ? typed.reason() : own().reason();
    }

    private @Nullable Mark own() {
        return marks.stream().filter(it -> it.side() == side).findFirst().orElse(null);
    }
}
