package dev.neike.eventlog.recognition;

import dev.neike.eventlog.Attribute.Kind;
import dev.neike.eventlog.sample.Sample;
import dev.neike.eventlog.sample.SampleColumn;
import java.util.List;
import java.util.Optional;

/** A column of the sample with what was found out about it without knowing the others. */
record Seen(SampleColumn column, Words words, Kind kind, Optional<TimeLook.Found> time, double filled, boolean person) {

    static Seen of(SampleColumn column, Sample sample, TimeLook times) {
        var words = Words.of(column.name());
        boolean xesTime = column.type().equals("date");
        var time = column.type().isEmpty() || xesTime ? times.look(column) : Optional.<TimeLook.Found>empty();
        if (column.type().isEmpty() && time.isPresent() && bareNumber(time.get(), words)) {
            time = Optional.empty();
        }
        var kind = kind(column, time.isPresent());
        return new Seen(
                column,
                words,
                kind,
                time,
                sample.rows() == 0 ? 0 : (double) column.filled() / sample.rows(),
                (kind == Kind.TEXT || kind == Kind.NUMBER) && NameHints.person(words));
    }

    String name() {
        return column.name();
    }

    /** Numbers that might be times are taken as such only under a name that says so. */
    private static boolean bareNumber(TimeLook.Found time, Words words) {
        return (time.format().startsWith("epoch") || time.format().startsWith("yyyyMM")) && NameHints.time(words) < 40;
    }

    private static Kind kind(SampleColumn column, boolean time) {
        if (time) {
            return Kind.TIME;
        }
        return switch (column.type()) {
            case "date" -> Kind.TIME;
            case "int", "float" -> Kind.NUMBER;
            case "boolean" -> Kind.BOOLEAN;
            case "list", "container" -> Kind.LIST;
            case "" -> kindByLooking(column.values());
            default -> Kind.TEXT;
        };
    }

    private static Kind kindByLooking(List<String> values) {
        if (values.isEmpty()) {
            return Kind.TEXT;
        }
        var some = values.subList(0, Math.min(200, values.size()));
        if (some.stream().allMatch(value -> value.strip().matches("(?i)true|false"))) {
            return Kind.BOOLEAN;
        }
        return some.stream().allMatch(value -> value.strip().matches("[-+]?[0-9]+([.,][0-9]+)?([eE][-+]?[0-9]+)?"))
                ? Kind.NUMBER
                : Kind.TEXT;
    }
}
