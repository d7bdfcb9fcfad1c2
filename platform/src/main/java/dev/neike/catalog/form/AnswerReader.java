package dev.neike.catalog.form;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what was typed as the answer to one question. */
record AnswerReader(Surroundings surroundings) {

    static final int LONGEST_TEXT = 500;
    static final int LONGEST_LONG_TEXT = 10_000;
    static final int MOST_FILES = 10;
    private static final int LONGEST_FILE = 300;
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(?:\\d{1,20}|\\d{1,3}(?:,\\d{3}){1,6})(?:\\.\\d{1,12})?");
    private static final Pattern UNIT = Pattern.compile("[1-9]\\d{0,17}");

    sealed interface Reading {}

    record Taken(Answer answer) implements Reading {}

    record Refused(AnswerProblem problem) implements Reading {}

    record Nothing() implements Reading {}

    Reading read(Question question, List<String> typed) {
        List<String> given = typed.stream()
                .map(AnswerReader::clean)
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
        if (given.isEmpty()) {
            return question.required() ? refused("missing") : new Nothing();
        }
        return switch (question.kind()) {
            case TEXT -> text(question, given.getFirst().replaceAll("\\s+", " "), LONGEST_TEXT);
            case LONG_TEXT -> text(question, given.getFirst(), LONGEST_LONG_TEXT);
            case NUMBER, MONEY -> number(question, given.getFirst());
            case DATE -> date(question, given.getFirst());
            case CHOICE -> options(question, given.subList(0, 1));
            case SEVERAL -> options(question, given);
            case PERSON -> person(given.getFirst());
            case UNIT -> unit(given.getFirst());
            case FILE -> files(given);
        };
    }

    private static String clean(String typed) {
        return typed.replace("\r\n", "\n")
                .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]+", " ")
                .strip();
    }

    private static Reading text(Question question, String text, int longest) {
        return text.length() > longest
                ? refused("too-long", longest, text.length())
                : taken(question.kind(), List.of(text));
    }

    private static Reading number(Question question, String typed) {
        String text = Normalizer.normalize(typed, Normalizer.Form.NFKC).replace(" ", "");
        if (!NUMBER.matcher(text).matches()) {
            return refused("no-number");
        }
        BigDecimal number = new BigDecimal(text.replace(",", ""));
        Optional<AnswerProblem> problem = AnswerFit.number(question, number);
        if (problem.isPresent()) {
            return new Refused(problem.get());
        }
        String currency = question.limits().currency();
        if (question.kind() == QuestionKind.NUMBER || currency == null) {
            return taken(question.kind(), List.of(number.toPlainString()));
        }
        BigDecimal amount = number.setScale(question.limits().decimals(), RoundingMode.UNNECESSARY);
        return new Taken(new Answer(question.kind(), List.of(amount.toPlainString(), currency)));
    }

    private Reading date(Question question, String typed) {
        LocalDate date;
        try {
            date = LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            return refused("no-date");
        }
        if (date.getYear() < 1000 || date.getYear() > 9999) {
            return refused("no-date");
        }
        Limits limits = question.limits();
        if (limits.fromDays() != null && date.isBefore(surroundings.today().plusDays(limits.fromDays()))) {
            return refused(
                    "too-early",
                    surroundings.today().plusDays(limits.fromDays()).toString());
        }
        if (limits.untilDays() != null && date.isAfter(surroundings.today().plusDays(limits.untilDays()))) {
            return refused(
                    "too-late",
                    surroundings.today().plusDays(limits.untilDays()).toString());
        }
        return taken(QuestionKind.DATE, List.of(date.toString()));
    }

    private static Reading options(Question question, List<String> given) {
        return given.stream().allMatch(value -> question.option(value).isPresent())
                ? taken(question.kind(), given)
                : refused("unknown-option");
    }

    private Reading person(String typed) {
        List<Long> people = typed.length() > LONGEST_FILE ? List.of() : surroundings.people(typed);
        return switch (people.size()) {
            case 0 -> refused("unknown-person");
            case 1 -> taken(QuestionKind.PERSON, List.of(people.getFirst().toString()));
            default -> refused("several-people");
        };
    }

    private Reading unit(String typed) {
        return UNIT.matcher(typed).matches() && surroundings.isUnit(Long.parseLong(typed))
                ? taken(QuestionKind.UNIT, List.of(typed))
                : refused("unknown-unit");
    }

    private static Reading files(List<String> given) {
        if (given.size() > MOST_FILES) {
            return refused("too-many-files", MOST_FILES);
        }
        return given.stream().allMatch(it -> it.length() <= LONGEST_FILE)
                ? taken(QuestionKind.FILE, given)
                : refused("unknown-option");
    }

    private static Reading taken(QuestionKind kind, List<String> values) {
        return new Taken(new Answer(kind, values));
    }

    private static Reading refused(String name, Object... arguments) {
        return new Refused(AnswerProblem.of(name, arguments));
    }
}
