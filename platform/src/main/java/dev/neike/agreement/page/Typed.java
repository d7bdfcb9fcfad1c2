package dev.neike.agreement.page;

import dev.neike.agreement.paper.ContentRules;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Span;
import dev.neike.shell.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads what was typed into fields, and writes it back into them. */
final class Typed {

    private Typed() {}

    static String line(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip();
    }

    static String words(@Nullable String typed) {
        return typed == null
                ? ""
                : typed.replace("\r\n", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n\\t]]+", " ")
                        .strip();
    }

    /** One for each priority, whatever was sent. */
    static List<String> four(@Nullable List<String> typed) {
        List<String> sent = typed == null ? List.of() : typed;
        return IntStream.range(0, AgreementForm.PRIORITIES.size())
                .mapToObj(i -> i < sent.size() ? line(Objects.requireNonNullElse(sent.get(i), "")) : "")
                .toList();
    }

    /**
     * A time; nothing where no amount was typed.
     *
     * @throws Refusal where it is no whole number
     */
    static @Nullable Span span(String amount, String unit) {
        if (amount.isEmpty()) {
            return null;
        }
        if (!amount.matches("-?\\d{1,6}")) {
            throw new Refusal("agreement.refusal.amount", ContentRules.MOST_AMOUNT);
        }
        Span.Unit known = Stream.of(Span.Unit.values())
                .filter(it -> it.name().equals(unit))
                .findFirst()
                .orElse(Span.Unit.HOURS);
        return new Span(Integer.parseInt(amount), known);
    }

    /**
     * A share, typed as a percentage.
     *
     * @throws Refusal where it is none
     */
    static @Nullable BigDecimal share(String percent) {
        if (percent.isEmpty()) {
            return null;
        }
        String number = percent.replace("%", "").replace("％", "").strip();
        if (!number.matches("\\d{1,3}([.,]\\d{1,2})?")) {
            throw new Refusal("agreement.refusal.share");
        }
        return new BigDecimal(number.replace(',', '.')).divide(BigDecimal.valueOf(100), 4, RoundingMode.UNNECESSARY);
    }

    static String percent(@Nullable BigDecimal share) {
        return share == null
                ? ""
                : share.multiply(BigDecimal.valueOf(100)).stripTrailingZeros().toPlainString();
    }

    static @Nullable LocalDate date(String typed) {
        try {
            return typed.isEmpty() ? null : LocalDate.parse(typed);
        } catch (DateTimeParseException none) {
            throw new Refusal("agreement.refusal.date");
        }
    }

    static LocalDate needed(String typed) {
        LocalDate date = date(typed);
        if (date == null) {
            throw new Refusal("agreement.refusal.no-from");
        }
        return date;
    }

    static @Nullable String date(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    static String amount(@Nullable Span span) {
        return span == null ? "" : Integer.toString(span.amount());
    }

    static String unit(@Nullable Span span) {
        return span == null ? "" : span.unit().name();
    }

    static List<String> amounts(Contents contents, Function<PromisedTimes, @Nullable Span> which) {
        return AgreementForm.PRIORITIES.stream()
                .map(priority -> amount(which.apply(contents.at(priority))))
                .toList();
    }

    static List<String> units(Contents contents, Function<PromisedTimes, @Nullable Span> which) {
        return AgreementForm.PRIORITIES.stream()
                .map(priority -> unit(which.apply(contents.at(priority))))
                .toList();
    }
}
