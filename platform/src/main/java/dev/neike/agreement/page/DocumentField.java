package dev.neike.agreement.page;

import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Version;
import dev.neike.shell.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A field of a version in words.
 *
 * @param label what it is called
 * @param lines none where it is empty
 */
public record DocumentField(String label, List<String> lines) {

    public DocumentField {
        lines = List.copyOf(lines);
    }

    /** All fields of a version, the same and in the same order for every version. */
    static List<DocumentField> of(Version version, Called called, Texts texts) {
        Contents it = version.contents();
        Stream<DocumentField> before = Stream.of(
                words("title.label", it.title(), texts),
                words("english-title", it.englishTitle(), texts),
                lines("customers", called.customers(it.scope().customers(), texts), texts),
                lines("services", called.services(it.scope().services(), texts), texts),
                words("provider-duties", it.providerDuties(), texts));
        Stream<DocumentField> after = Stream.of(
                words("quality", it.quality(), texts),
                words(
                        "share",
                        it.share() == null
                                ? null
                                : texts.formats().percent(it.share().doubleValue()),
                        texts),
                words("customer-duties", it.customerDuties(), texts),
                words("answer", it.answer() == null ? null : it.answer().in(texts), texts),
                words("input", it.input(), texts),
                words("consequences", it.consequences(), texts),
                words("from", date(it.from(), texts), texts),
                words("to", date(it.to(), texts), texts),
                words("review", date(it.review(), texts), texts));
        return Stream.of(before, times(it, texts), after)
                .flatMap(fields -> fields)
                .toList();
    }

    /** One for each priority, so that what was and what is stand beside each other. */
    private static Stream<DocumentField> times(Contents it, Texts texts) {
        return AgreementForm.PRIORITIES.stream()
                .map(priority -> new DocumentField(
                        texts.of("agreement.times.of", texts.of("agreement.priority." + priority)),
                        times(it.at(priority), texts)));
    }

    private static List<String> times(PromisedTimes it, Texts texts) {
        return Stream.concat(
                        Stream.ofNullable(it.accept()).map(span -> texts.of("agreement.times.accept", span.in(texts))),
                        Stream.ofNullable(it.fulfil()).map(span -> texts.of("agreement.times.fulfil", span.in(texts))))
                .toList();
    }

    private static DocumentField words(String name, @Nullable String words, Texts texts) {
        return lines(
                name,
                words == null || words.isEmpty() ? List.of() : words.lines().toList(),
                texts);
    }

    private static DocumentField lines(String name, List<String> lines, Texts texts) {
        return new DocumentField(texts.of("agreement." + name), lines);
    }

    private static @Nullable String date(@Nullable LocalDate date, Texts texts) {
        return date == null ? null : texts.formats().date(date);
    }
}
