package dev.neike.command;

import dev.neike.eventlog.LogRefused;
import dev.neike.shell.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says why a log was refused, and which option helps, in the reader's language. */
record RefusalText(Texts texts) {

    private static final int NAMES_SHOWN = 20;

    String of(LogRefused refused) {
        Map<String, String> known = refused.arguments();
        return switch (refused.reason()) {
            case MALFORMED_XML -> sentence(refused, place(refused), known.getOrDefault("detail", ""));
            case DOCUMENT_TYPE, MALFORMED_CSV -> sentence(refused, place(refused));
            case WRONG_ENCODING -> sentence(refused, known.getOrDefault("encoding", ""), place(refused));
            case TOO_MANY_UNREADABLE -> sentence(refused, pick(known, "refused", "events", "example", "row"));
            case NO_CASE_COLUMN, NO_TIME_COLUMN, NO_UNIT_ATTRIBUTE -> sentence(refused, names(known));
            case NO_SUCH_ATTRIBUTE -> sentence(refused, known.getOrDefault("name", ""), names(known));
            case BAD_MAPPING -> sentence(refused, pick(known, "part", "value"));
            case EXPANDS_TOO_MUCH, TOO_LARGE -> sentence(refused, pick(known, "limit"));
            case EMPTY_FILE, UNKNOWN_FORMAT, TRUNCATED_GZIP, DAMAGED_GZIP, NO_EVENTS -> sentence(refused);
        };
    }

    private String sentence(LogRefused refused, Object... arguments) {
        String reason = refused.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.of("command.refused." + reason, arguments);
    }

    /** Line and column as far as they are known, with a space before them; empty where nothing is. */
    private String place(LogRefused refused) {
        if (refused.line().isEmpty()) {
            return "";
        }
        String line = Long.toString(refused.line().getAsLong());
        return refused.column().isEmpty()
                ? texts.of("command.place.line", line)
                : texts.of(
                        "command.place.column",
                        line,
                        Long.toString(refused.column().getAsLong()));
    }

    private String names(Map<String, String> arguments) {
        List<String> all = Arrays.stream(
                        arguments.getOrDefault("attributes", "").split("\n", -1))
                .filter(name -> !name.isEmpty())
                .toList();
        String shown = all.stream().limit(NAMES_SHOWN).collect(Collectors.joining(texts.of("command.names.separator")));
        return all.size() > NAMES_SHOWN ? texts.of("command.names.more", shown, all.size() - NAMES_SHOWN) : shown;
    }

    private static Object[] pick(Map<String, String> arguments, String... names) {
        return Arrays.stream(names)
                .map(name -> arguments.getOrDefault(name, ""))
                .toArray();
    }
}
