package dev.neike.agreement.api;

import dev.neike.agreement.Binding;
import dev.neike.agreement.Specificity;
import dev.neike.shell.Texts;
import java.util.Locale;

/** Which version of which agreement binds. */
record BindingJson(long agreement, int version, String title, WhyJson why) {

    /**
     * Why this one.
     *
     * @param namesService whether it is about the service by name
     * @param customer whether it means the customer as {@code named}, by a unit {@code above}, or as {@code all}
     * @param decided what decided: {@code alone}, {@code service}, {@code customer}, {@code later}
     * @param text the same in words
     */
    record WhyJson(boolean namesService, String customer, String decided, String text) {

        static WhyJson of(Specificity it, Texts texts) {
            return new WhyJson(it.namesService(), slug(it.customer()), slug(it.by()), it.in(texts));
        }

        private static String slug(Enum<?> it) {
            return it.name().toLowerCase(Locale.ROOT);
        }
    }

    static BindingJson of(Binding it, Texts texts) {
        return new BindingJson(
                it.terms().version().agreement().value(),
                it.terms().version().number(),
                it.terms().titleIn(texts),
                WhyJson.of(it.why(), texts));
    }
}
