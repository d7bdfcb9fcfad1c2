package dev.neike.agreement.page;

import dev.neike.agreement.Scope;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Span;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Refusal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a draft.
 *
 * @param provider the unit for which it is written
 * @param customers {@code ALL} or {@code UNITS}
 * @param services {@code ALL} or {@code SOME}
 * @param accept how many, by priority in the order of {@link #PRIORITIES}
 * @param acceptUnit of what
 * @param share as a percentage
 * @param revision what whoever changes it has seen
 */
public record AgreementForm(
        @Nullable Long provider,
        @Nullable String title,
        @Nullable String englishTitle,
        @Nullable String customers,
        @Nullable List<Long> units,
        @Nullable String services,
        @Nullable List<Long> chosen,
        @Nullable String providerDuties,
        @Nullable List<String> accept,
        @Nullable List<String> acceptUnit,
        @Nullable List<String> fulfil,
        @Nullable List<String> fulfilUnit,
        @Nullable String quality,
        @Nullable String share,
        @Nullable String customerDuties,
        @Nullable String answer,
        @Nullable String answerUnit,
        @Nullable String input,
        @Nullable String consequences,
        @Nullable String from,
        @Nullable String to,
        @Nullable String review,
        @Nullable Integer revision) {

    /** As documents and forms list them: the most urgent first. */
    public static final List<Integer> PRIORITIES = List.of(4, 3, 2, 1);

    public AgreementForm {
        title = Typed.line(title);
        englishTitle = Typed.line(englishTitle);
        customers = "UNITS".equals(customers) ? "UNITS" : "ALL";
        units = units == null ? List.of() : List.copyOf(units);
        services = "SOME".equals(services) ? "SOME" : "ALL";
        chosen = chosen == null ? List.of() : List.copyOf(chosen);
        providerDuties = Typed.words(providerDuties);
        accept = Typed.four(accept);
        acceptUnit = Typed.four(acceptUnit);
        fulfil = Typed.four(fulfil);
        fulfilUnit = Typed.four(fulfilUnit);
        quality = Typed.words(quality);
        share = Typed.line(share);
        customerDuties = Typed.words(customerDuties);
        answer = Typed.line(answer);
        answerUnit = Typed.line(answerUnit);
        input = Typed.words(input);
        consequences = Typed.words(consequences);
        from = Typed.line(from);
        to = Typed.line(to);
        review = Typed.line(review);
    }

    static AgreementForm empty(@Nullable UnitId provider, @Nullable UnitId customer, String from) {
        return new AgreementForm(
                provider == null ? null : provider.value(),
                null,
                null,
                customer == null ? null : "UNITS",
                customer == null ? null : List.of(customer.value()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                from,
                null,
                null,
                null);
    }

    static AgreementForm of(UnitId provider, Contents it, int revision) {
        return new AgreementForm(
                provider.value(),
                it.title(),
                it.englishTitle(),
                it.scope().isForAll() ? "ALL" : "UNITS",
                it.scope().customers().stream().map(UnitId::value).toList(),
                it.scope().isAboutAll() ? "ALL" : "SOME",
                it.scope().services().stream().map(ServiceId::value).toList(),
                it.providerDuties(),
                Typed.amounts(it, PromisedTimes::accept),
                Typed.units(it, PromisedTimes::accept),
                Typed.amounts(it, PromisedTimes::fulfil),
                Typed.units(it, PromisedTimes::fulfil),
                it.quality(),
                Typed.percent(it.share()),
                it.customerDuties(),
                Typed.amount(it.answer()),
                Typed.unit(it.answer()),
                it.input(),
                it.consequences(),
                it.from().toString(),
                Typed.date(it.to()),
                Typed.date(it.review()),
                revision);
    }

    /**
     * The unit for which it is written.
     *
     * @throws Refusal where there is none
     */
    UnitId wanted() {
        if (provider == null || provider <= 0) {
            throw new Refusal("agreement.refusal.provider");
        }
        return new UnitId(provider);
    }

    /**
     * What it means.
     *
     * @throws Refusal where something cannot be read
     */
    Contents contents() {
        Map<Integer, PromisedTimes> times = new HashMap<>();
        PRIORITIES.forEach(priority -> times.put(
                priority, new PromisedTimes(span(accept, acceptUnit, priority), span(fulfil, fulfilUnit, priority))));
        return new Contents(
                Typed.line(title),
                Typed.line(englishTitle).isEmpty() ? null : Typed.line(englishTitle),
                new Scope(
                        numbers("UNITS".equals(customers), units, "agreement.refusal.no-customers", UnitId::new),
                        numbers("SOME".equals(services), chosen, "agreement.refusal.no-services", ServiceId::new)),
                Typed.words(providerDuties),
                times,
                Typed.words(quality),
                Typed.share(Typed.line(share)),
                Typed.words(customerDuties),
                Typed.span(Typed.line(answer), Typed.line(answerUnit)),
                Typed.words(input),
                Typed.words(consequences),
                Typed.needed(Typed.line(from)),
                Typed.date(Typed.line(to)),
                Typed.date(Typed.line(review)));
    }

    private static <T> Set<T> numbers(
            boolean named, @Nullable List<Long> typed, String nothing, LongFunction<T> making) {
        if (!named) {
            return Set.of();
        }
        Set<T> numbers = (typed == null ? List.<Long>of() : typed)
                .stream().filter(it -> it > 0).map(making::apply).collect(Collectors.toSet());
        if (numbers.isEmpty()) {
            throw new Refusal(nothing);
        }
        return numbers;
    }

    private static @Nullable Span span(@Nullable List<String> amounts, @Nullable List<String> units, int priority) {
        return Typed.span(typed(amounts, priority), typed(units, priority));
    }

    private static String typed(@Nullable List<String> column, int priority) {
        return Typed.four(column).get(PRIORITIES.indexOf(priority));
    }

    public String accept(int priority) {
        return typed(accept, priority);
    }

    public String acceptUnit(int priority) {
        return typed(acceptUnit, priority);
    }

    public String fulfil(int priority) {
        return typed(fulfil, priority);
    }

    public String fulfilUnit(int priority) {
        return typed(fulfilUnit, priority);
    }

    public boolean isForUnits() {
        return "UNITS".equals(customers);
    }

    public boolean isFor(UnitId unit) {
        return units != null && units.contains(unit.value());
    }

    public boolean isAboutSome() {
        return "SOME".equals(services);
    }

    public boolean isAbout(ServiceId service) {
        return chosen != null && chosen.contains(service.value());
    }
}
