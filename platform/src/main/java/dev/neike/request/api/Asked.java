package dev.neike.request.api;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.Service;
import dev.neike.catalog.ServiceId;
import dev.neike.catalog.form.Form;
import dev.neike.catalog.form.ParsedAnswers;
import dev.neike.catalog.form.ShownAnswer;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.request.act.Submission;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Problem;
import dev.neike.shell.Refusal;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Makes a submission of what a program sent. */
@Component
class Asked {

    private final Catalog catalog;

    Asked(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * What is asked for.
     *
     * @throws Problem where something is missing or wrong, with its place
     * @throws Refusal where a rule says no
     */
    Submission of(Viewer viewer, Wish wish, Texts texts) {
        ServiceId number = id(wish.service(), "service", ServiceId::new);
        if (number == null) {
            throw wrong("service");
        }
        Service service = catalog.askable(viewer, number);
        int version = Optional.ofNullable(wish.formVersion()).orElse(service.formVersion());
        if (version != service.formVersion()) {
            throw new Refusal("request.refusal.form-changed");
        }
        Form form = catalog.form(service.id(), version);
        ParsedAnswers parsed = catalog.parse(form, typed(wish.answers()));
        if (!parsed.isComplete()) {
            Problem problem = new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "request.problem.answers");
            parsed.problems().forEach((question, trouble) -> problem.at("/answers/" + question, trouble::in));
            throw problem;
        }
        String words = catalog.shown(form, parsed.answers(), name -> "", texts).stream()
                .map(ShownAnswer::value)
                .collect(Collectors.joining(" "));
        return new Submission(
                service,
                version,
                parsed.answers(),
                words,
                Optional.ofNullable(wish.subject()).orElse("").replace("\0", ""),
                Optional.ofNullable(wish.priority()).orElse(Request.NORMAL),
                id(wish.customer(), "customer", PersonId::new),
                id(wish.unit(), "unit", UnitId::new),
                id(wish.parent(), "parent", RequestId::new));
    }

    private static <T> @Nullable T id(@Nullable Long number, String field, LongFunction<T> making) {
        if (number != null && number <= 0) {
            throw wrong(field);
        }
        return number == null ? null : making.apply(number);
    }

    private static Problem wrong(String field) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, "request.problem.number", field)
                .at("/" + field, texts -> texts.of("request.problem.number", field));
    }

    private static Map<String, List<String>> typed(@Nullable Map<String, Object> answers) {
        Map<String, List<String>> typed = new HashMap<>();
        Optional.ofNullable(answers).orElse(Map.of()).forEach((question, value) -> typed.put(question, words(value)));
        return typed;
    }

    private static List<String> words(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case Collection<?> several ->
                several.stream().flatMap(it -> words(it).stream()).toList();
            case Double number -> List.of(BigDecimal.valueOf(number).toPlainString());
            case BigDecimal number -> List.of(number.toPlainString());
            default -> List.of(value.toString().replace("\0", ""));
        };
    }
}
