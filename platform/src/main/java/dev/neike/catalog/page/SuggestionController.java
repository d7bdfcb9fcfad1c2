package dev.neike.catalog.page;

import dev.neike.catalog.Catalog;
import dev.neike.catalog.SuggestedPerson;
import dev.neike.catalog.Wording;
import dev.neike.shell.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** People to choose from while a name is being typed. */
@Controller
class SuggestionController {

    private static final int MOST = 8;
    private static final int LONGEST = 100;

    private final Catalog catalog;

    SuggestionController(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Somebody to choose.
     *
     * @param typed what stands in the field then
     * @param more what tells them from others of that name
     */
    record Suggestion(String name, String typed, String more) {

        static Suggestion of(SuggestedPerson it, Texts texts) {
            String unit = it.unit() == null ? null : it.unit().nameIn(texts);
            return new Suggestion(
                    it.person().name(),
                    it.typed(),
                    Stream.of(it.person().number(), unit)
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining(" · ")));
        }
    }

    @GetMapping("/people/suggestions")
    @ResponseBody
    List<Suggestion> people(@RequestParam(defaultValue = "") String q, Texts texts) {
        String words = Wording.line(q);
        return words.isEmpty() || words.length() > LONGEST
                ? List.of()
                : catalog.suggested(words, MOST).stream()
                        .map(it -> Suggestion.of(it, texts))
                        .toList();
    }
}
