package dev.neike.catalog.form;

import dev.neike.shell.Texts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param id names it in answers and conditions; stays when everything else changes
 * @param englishLabel the label in English where that differs, or {@code null}
 * @param help a sentence below the field, or {@code null}
 * @param required whether it must be answered when it is asked
 * @param condition when it is asked, or {@code null} for always
 * @param options what may be chosen, empty for kinds without a choice
 */
public record Question(
        String id,
        QuestionKind kind,
        String label,
        @Nullable String englishLabel,
        @Nullable String help,
        @Nullable String englishHelp,
        boolean required,
        @Nullable Condition condition,
        List<Option> options,
        Limits limits) {

    public Question {
        options = List.copyOf(options);
    }

    public String labelIn(Texts texts) {
        return englishLabel == null || texts.isChinese() ? label : englishLabel;
    }

    public @Nullable String helpIn(Texts texts) {
        return englishHelp == null || texts.isChinese() ? help : englishHelp;
    }

    /** Whether it is asked of somebody who has answered the earlier questions so. */
    public boolean isAsked(Answers earlier) {
        return condition == null || condition.holds(earlier);
    }

    Optional<Option> option(String value) {
        return options.stream().filter(it -> it.value().equals(value)).findFirst();
    }
}
