package dev.neike.catalog.form;

import dev.neike.shell.Texts;
import org.jspecify.annotations.Nullable;

/**
 * Something that may be chosen.
 *
 * @param value what stands in answers; stays when the labels change
 * @param englishLabel the label in English where that differs, or {@code null}
 */
public record Option(String value, String label, @Nullable String englishLabel) {

    public String labelIn(Texts texts) {
        return englishLabel == null || texts.isChinese() ? label : englishLabel;
    }
}
