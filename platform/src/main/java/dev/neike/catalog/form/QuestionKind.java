package dev.neike.catalog.form;

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

    /** Whether the answer is taken from options. */
    public boolean hasOptions() {
        return this == CHOICE || this == SEVERAL;
    }

    public boolean isNumeric() {
        return this == NUMBER || this == MONEY;
    }

    public String textKey() {
        return "catalog.question.kind." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
