package dev.neike.catalog.form;

import dev.neike.shell.Texts;
import java.text.NumberFormat;
import java.util.stream.Collectors;

/** Puts answers into words. */
record AnswerWords(Names names, Texts texts) {

    String of(Question question, Answer answer) {
        return switch (answer.kind()) {
            case TEXT, LONG_TEXT -> answer.first();
            case NUMBER -> number(answer);
            case MONEY -> number(answer) + " " + answer.values().getLast();
            case DATE -> texts.formats().date(answer.date());
            case CHOICE, SEVERAL ->
                answer.values().stream()
                        .map(value -> question.option(value)
                                .map(it -> it.labelIn(texts))
                                .orElse(value))
                        .collect(Collectors.joining(texts.of("catalog.answer.and")));
            case PERSON -> names.person(answer.id());
            case UNIT -> names.unit(answer.id());
            case FILE ->
                answer.values().stream().map(names::file).collect(Collectors.joining(texts.of("catalog.answer.and")));
        };
    }

    private String number(Answer answer) {
        NumberFormat format = NumberFormat.getNumberInstance(texts.locale());
        int decimals = Math.max(0, answer.number().scale());
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(answer.number());
    }
}
