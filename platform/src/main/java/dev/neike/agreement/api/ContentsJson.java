package dev.neike.agreement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.agreement.Scope;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Span;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in a version.
 *
 * @param customers units, each with everything below it; none for all units
 * @param services of the provider; none for all of them
 * @param qualityTarget the share of promises that shall be kept, above 0 and at most 1
 * @param from the first day on which it shall be in force
 * @param to the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ContentsJson(
        @Nullable String title,
        @Nullable String englishTitle,
        @Nullable List<Long> customers,
        @Nullable List<Long> services,
        @Nullable String providerDuties,
        @Nullable List<TimesJson> times,
        @Nullable String quality,
        @Nullable BigDecimal qualityTarget,
        @Nullable String customerDuties,
        @Nullable SpanJson answerWithin,
        @Nullable String input,
        @Nullable String consequences,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate review) {

    /** What is promised for a priority, 1 low to 4 urgent. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TimesJson(
            int priority,
            @Nullable SpanJson acceptWithin,
            @Nullable SpanJson fulfilWithin) {}

    /** A time; {@code unit} is minutes, hours or days, which are working days. */
    record SpanJson(int amount, @Nullable String unit) {

        static @Nullable SpanJson of(@Nullable Span it) {
            return it == null ? null : new SpanJson(it.amount(), it.unit().slug());
        }

        Span span() {
            return Stream.of(Span.Unit.values())
                    .filter(it -> it.slug().equals(unit == null ? "" : unit.toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .map(it -> new Span(amount, it))
                    .orElseThrow(() -> new Refusal("agreement.refusal.unit"));
        }
    }

    static ContentsJson of(Contents it) {
        return new ContentsJson(
                it.title(),
                it.englishTitle(),
                it.scope().customers().stream().map(UnitId::value).sorted().toList(),
                it.scope().services().stream().map(ServiceId::value).sorted().toList(),
                it.providerDuties(),
                it.times().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
                        .map(entry -> new TimesJson(
                                entry.getKey(),
                                SpanJson.of(entry.getValue().accept()),
                                SpanJson.of(entry.getValue().fulfil())))
                        .toList(),
                it.quality(),
                it.share(),
                it.customerDuties(),
                SpanJson.of(it.answer()),
                it.input(),
                it.consequences(),
                it.from(),
                it.to(),
                it.review());
    }

    /**
     * What it means.
     *
     * @throws Refusal where something is missing, or a priority is none or stands there twice
     */
    Contents contents() {
        if (from == null) {
            throw new Refusal("agreement.refusal.no-from");
        }
        return new Contents(
                Answers.words(title),
                englishTitle == null || englishTitle.isBlank() ? null : Answers.words(englishTitle),
                new Scope(numbers(customers, UnitId::new), numbers(services, ServiceId::new)),
                Answers.words(providerDuties),
                promised(),
                Answers.words(quality),
                qualityTarget,
                Answers.words(customerDuties),
                answerWithin == null ? null : answerWithin.span(),
                Answers.words(input),
                Answers.words(consequences),
                from,
                to,
                review);
    }

    private Map<Integer, PromisedTimes> promised() {
        Map<Integer, PromisedTimes> promised = new HashMap<>();
        for (TimesJson it : times == null ? List.<TimesJson>of() : times) {
            if (it.priority() < 1 || it.priority() > 4) {
                throw new Refusal("agreement.refusal.priority");
            }
            PromisedTimes here = new PromisedTimes(span(it.acceptWithin()), span(it.fulfilWithin()));
            if (promised.put(it.priority(), here) != null) {
                throw new Refusal("agreement.refusal.priority-twice", it.priority());
            }
        }
        return promised;
    }

    private static @Nullable Span span(@Nullable SpanJson it) {
        return it == null ? null : it.span();
    }

    private static <T> Set<T> numbers(@Nullable List<Long> sent, LongFunction<T> making) {
        return (sent == null ? List.<Long>of() : sent)
                .stream().filter(it -> it > 0).map(making::apply).collect(Collectors.toSet());
    }
}
