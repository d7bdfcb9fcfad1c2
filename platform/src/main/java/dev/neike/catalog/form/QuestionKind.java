package dev.neike.catalog.form;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** What sort of answer a question wants. */
public enum QuestionKind {
    TEXT,
    LONG_TEXT,
    NUMBER,
    MONEY,
    DATE,
    CHOICE,
    SEVERAL,
    PERSON,
    UNIT,
    FILE;

    /** As it stands in JSON: {@code long-text}. */
    @JsonValue
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The kind meant; earlier forms and answers were written with its name. */
    @JsonCreator
    static QuestionKind of(String written) {
        return valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** Whether the answer is taken from options. */
    public boolean hasOptions() {
        return this == CHOICE || this == SEVERAL;
    }

    public boolean isNumeric() {
        return this == NUMBER || this == MONEY;
    }

    public String textKey() {
        return "catalog.question.kind." + slug();
    }
}
