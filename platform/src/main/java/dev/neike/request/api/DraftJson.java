package dev.neike.request.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.catalog.form.FormView;
import dev.neike.request.draft.Draft;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is in the fields of a request not yet sent. Nothing of it is looked at until it is.
 *
 * @param id given by Neike
 * @param service the number of the service, which stays
 * @param parent the number of the request for whose sake it is asked, which stays
 * @param formVersion the version of the form that the answers belong to, for the one in force left out
 * @param priority 1 low, 2 normal (where left out), 3 high, 4 urgent
 * @param customer whom it is for: a name, employee number, mail address, or {@code #} and a person's number
 * @param unit the number of the unit in whose name
 * @param answers texts by the id of the question
 * @param savedAt given by Neike
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record DraftJson(
        @Nullable Long id,
        @Nullable Long service,
        @Nullable Long parent,
        @Nullable Integer formVersion,
        @Nullable String subject,
        @Nullable Integer priority,
        @Nullable String customer,
        @Nullable Long unit,
        @Nullable Map<String, @Nullable List<String>> answers,
        @Nullable Instant savedAt) {

    static DraftJson of(Draft it) {
        return new DraftJson(
                it.id(),
                it.service().value(),
                it.parent() == null ? null : it.parent().value(),
                it.formVersion(),
                text(it, "subject"),
                number(it, "priority").map(Long::intValue).orElse(null),
                text(it, "customer"),
                number(it, "unit").orElse(null),
                new LinkedHashMap<>(FormView.typed(it.typed())),
                it.savedAt());
    }

    /** As it stands in the fields of the page. */
    Map<String, List<String>> typed() {
        Map<String, List<String>> typed = new LinkedHashMap<>();
        put(typed, "subject", subject);
        put(typed, "priority", priority);
        put(typed, "customer", customer);
        put(typed, "unit", unit);
        Optional.ofNullable(answers).orElse(Map.of()).forEach((question, values) -> {
            if (values != null && !values.isEmpty()) {
                typed.put(
                        FormView.PREFIX + question,
                        values.stream().map(DraftJson::clean).toList());
            }
        });
        return typed;
    }

    private static void put(Map<String, List<String>> typed, String field, @Nullable Object value) {
        if (value != null) {
            typed.put(field, List.of(clean(value.toString())));
        }
    }

    private static String clean(String text) {
        return text.replace("\0", "");
    }

    private static @Nullable String text(Draft it, String field) {
        String text = it.first(field);
        return text.isEmpty() ? null : text;
    }

    private static Optional<Long> number(Draft it, String field) {
        return Optional.of(it.first(field))
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Long::valueOf);
    }
}
