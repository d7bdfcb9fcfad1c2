package dev.neike.log;

import dev.neike.eventlog.LogRefused;
import dev.neike.eventlog.Recognition.Warning;
import dev.neike.shell.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tells refusals and warnings of the event log library in the reader's language. */
public final class Sentences {

    private static final int NAMES_SHOWN = 20;

    private Sentences() {}

    /** Why a log can't be used, and what to do. */
    public static String of(Texts texts, Trouble trouble) {
        Object[] arguments = names(trouble.reason()).stream()
                .map(name -> argument(texts, name, trouble.arguments()))
                .toArray();
        return texts.of("log.refused." + key(trouble.reason()) + variant(trouble), arguments);
    }

    /** What to know before or after importing. */
    public static String of(Texts texts, Warning warning) {
        Object[] arguments = List.of("attribute", "unreadable", "seen", "example", "encoding").stream()
                .map(name -> argument(texts, name, warning.arguments()))
                .toArray();
        return texts.of("log.warning." + key(warning.code().name()), arguments);
    }

    /** Bytes in the largest unit that leaves a number of at least one. */
    public static String size(Texts texts, long bytes) {
        if (bytes < 1024) {
            return texts.of("log.size.bytes", bytes);
        }
        double value = bytes / 1024.0;
        int unit = 0;
        while (value >= 1024 && unit < 3) {
            value /= 1024;
            unit++;
        }
        String name = List.of("KiB", "MiB", "GiB", "TiB").get(unit);
        return texts.formats().decimal(value, value < 10 ? 1 : 0) + " " + name;
    }

    private static List<String> names(String reason) {
        return switch (reason) {
            case Trouble.FAILED -> List.of("reference");
            case Trouble.OUT_OF_MEMORY -> List.of();
            case Trouble.PERSON_LEVEL -> List.of("name");
            case Trouble.TOO_MANY_LEVELS -> List.of("limit");
            default -> names(LogRefused.Reason.valueOf(reason));
        };
    }

    private static List<String> names(LogRefused.Reason reason) {
        return switch (reason) {
            case EMPTY_FILE, UNKNOWN_FORMAT, TRUNCATED_GZIP, DAMAGED_GZIP, NO_EVENTS -> List.of();
            case MALFORMED_XML, DOCUMENT_TYPE -> List.of("line", "column");
            case MALFORMED_CSV -> List.of("line");
            case EXPANDS_TOO_MUCH, TOO_LARGE -> List.of("limit");
            case WRONG_ENCODING -> List.of("encoding", "line", "row");
            case TOO_MANY_UNREADABLE -> List.of("refused", "events", "tolerated", "example", "row");
            case NO_CASE_COLUMN, NO_TIME_COLUMN, NO_UNIT_ATTRIBUTE -> List.of("attributes");
            case NO_SUCH_ATTRIBUTE -> List.of("name", "attributes");
            case BAD_MAPPING -> List.of("part", "value");
        };
    }

    /** Some reasons know more at one time than at another, and say so with another sentence. */
    private static String variant(Trouble trouble) {
        Map<String, String> arguments = trouble.arguments();
        return switch (trouble.reason()) {
            case "WRONG_ENCODING" ->
                arguments.containsKey("line") ? ".line" : arguments.containsKey("row") ? ".row" : "";
            case "MALFORMED_XML", "DOCUMENT_TYPE" -> arguments.containsKey("line") ? "" : ".somewhere";
            default -> "";
        };
    }

    private static String argument(Texts texts, String name, Map<String, String> arguments) {
        String value = arguments.getOrDefault(name, "");
        return switch (name) {
            case "attributes" -> attributes(texts, value);
            case "part" -> texts.of("log.part." + value);
            default -> value;
        };
    }

    private static String attributes(Texts texts, String lines) {
        List<String> all = Arrays.stream(lines.split("\n", -1))
                .filter(line -> !line.isEmpty())
                .toList();
        String shown = String.join(
                texts.of("log.list.separator"), all.stream().limit(NAMES_SHOWN).toList());
        return all.size() > NAMES_SHOWN ? texts.of("log.list.more", shown, all.size() - NAMES_SHOWN) : shown;
    }

    private static String key(String constant) {
        return constant.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
