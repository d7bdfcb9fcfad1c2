package dev.neike.log;

import dev.neike.eventlog.Mapping;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How the module's values stand in JSON columns. PostgreSQL's JSON can't hold the character NUL; it is replaced. */
@Component
class LogJson {

    private static final TypeReference<LinkedHashMap<String, String>> PARTS = new TypeReference<>() {};

    private final JsonMapper json;

    LogJson(JsonMapper json) {
        this.json = json;
    }

    String write(Object value) {
        return storable(json.writeValueAsString(value));
    }

    String write(Mapping mapping) {
        return write(mapping.parts());
    }

    <T> T read(String text, Class<T> type) {
        return json.readValue(text, type);
    }

    @Nullable
    Seen seen(@Nullable String text) {
        return text == null ? null : read(text, Seen.class);
    }

    @Nullable
    Trouble trouble(@Nullable String text) {
        return text == null ? null : read(text, Trouble.class);
    }

    Map<String, String> texts(@Nullable String text) {
        return text == null ? Map.of() : json.readValue(text, PARTS);
    }

    Mapping mapping(String text) {
        return Mapping.of(texts(text));
    }

    private static String storable(String text) {
        return text.contains("\\u0000") ? text.replaceAll("(?<!\\\\)((?:\\\\\\\\)*)\\\\u0000", "$1\\\\ufffd") : text;
    }

    /** Text as a column can hold it. */
    static String text(String text) {
        return text.replace('\0', '\ufffd');
    }
}
