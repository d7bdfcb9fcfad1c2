package dev.neike.notification;

import dev.neike.shell.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Values as the database keeps them and as a reader sees them. */
final class Values {

    private static final TypeReference<List<Map<String, String>>> KEPT = new TypeReference<>() {};
    private static final String WORDS = "words";
    private static final String NAME = "name";
    private static final String ENGLISH = "english";
    private static final String COUNT = "count";
    private static final String TIME = "time";
    private static final String DAY = "day";

    private Values() {}

    static String written(List<Value> values, JsonMapper json) {
        return json.writeValueAsString(values.stream().map(Values::kept).toList());
    }

    private static Map<String, String> kept(Value value) {
        return switch (value) {
            case Value.Words it -> Map.of(WORDS, it.words());
            case Value.Name it -> named(it);
            case Value.Count it -> Map.of(COUNT, Long.toString(it.number()));
            case Value.Time it -> Map.of(TIME, it.at().toString());
            case Value.Day it -> Map.of(DAY, it.date().toString());
        };
    }

    private static Map<String, String> named(Value.Name it) {
        Map<String, String> kept = new LinkedHashMap<>(Map.of(NAME, it.name()));
        if (it.english() != null) {
            kept.put(ENGLISH, it.english());
        }
        return kept;
    }

    /** For a sentence, in the reader's language and zone. */
    static Object[] told(String written, JsonMapper json, Texts texts, ZoneId zone) {
        return json.readValue(written, KEPT).stream()
                .map(it -> told(it, texts, zone))
                .toArray();
    }

    private static Object told(Map<String, String> kept, Texts texts, ZoneId zone) {
        if (kept.containsKey(COUNT)) {
            return Long.valueOf(kept.get(COUNT));
        }
        if (kept.containsKey(TIME)) {
            return texts.formats().dateTime(Instant.parse(kept.get(TIME)), zone);
        }
        if (kept.containsKey(DAY)) {
            return texts.formats().date(LocalDate.parse(kept.get(DAY)));
        }
        String name = kept.getOrDefault(NAME, Objects.toString(kept.get(WORDS), ""));
        return texts.isChinese() ? name : kept.getOrDefault(ENGLISH, name);
    }
}
