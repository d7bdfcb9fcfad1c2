package dev.neike.agreement.paper;

import dev.neike.shell.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is wrong with contents in themselves, before anybody looks at units, services and calendars. */
public final class ContentRules {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_WORDS = 10_000;
    public static final int MOST_NAMED = 200;
    /** Of whatever is counted; some forty years of working days. */
    public static final int MOST_AMOUNT = 10_000;

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    /** The last day that can be named, and by which whatever is promised falls due. */
    public static final LocalDate LAST_DAY = LocalDate.of(LAST_YEAR, 12, 31);

    private ContentRules() {}

    /**
     * The first thing that is wrong.
     *
     * @param dayMinutes how long a working day of the provider is
     */
    public static Optional<Refusal> trouble(Contents it, int dayMinutes) {
        return Stream.of(
                        title(it), words(it), scope(it), share(it.share()), spans(it), order(it, dayMinutes), dates(it))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Refusal> title(Contents it) {
        if (it.title().isBlank()) {
            return refused("agreement.refusal.no-title");
        }
        boolean tooLong = it.title().length() > LONGEST_TITLE
                || (it.englishTitle() != null && it.englishTitle().length() > LONGEST_TITLE);
        return tooLong ? refused("agreement.refusal.long-title", LONGEST_TITLE) : Optional.empty();
    }

    private static Optional<Refusal> words(Contents it) {
        return Stream.of(it.providerDuties(), it.customerDuties(), it.quality(), it.input(), it.consequences())
                        .anyMatch(words -> words.length() > LONGEST_WORDS)
                ? refused("agreement.refusal.long-words", LONGEST_WORDS)
                : Optional.empty();
    }

    private static Optional<Refusal> scope(Contents it) {
        return it.scope().customers().size() > MOST_NAMED
                        || it.scope().services().size() > MOST_NAMED
                ? refused("agreement.refusal.many", MOST_NAMED)
                : Optional.empty();
    }

    private static Optional<Refusal> share(@Nullable BigDecimal share) {
        return share != null && (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0 || share.scale() > 4)
                ? refused("agreement.refusal.share")
                : Optional.empty();
    }

    private static Optional<Refusal> spans(Contents it) {
        return Stream.concat(
                                it.times().values().stream()
                                        .flatMap(times -> Stream.of(times.accept(), times.fulfil())),
                                Stream.of(it.answer()))
                        .filter(Objects::nonNull)
                        .anyMatch(span -> span.amount() <= 0 || span.amount() > MOST_AMOUNT)
                ? refused("agreement.refusal.amount", MOST_AMOUNT)
                : Optional.empty();
    }

    private static Optional<Refusal> order(Contents it, int dayMinutes) {
        return it.times().values().stream()
                        .anyMatch(times -> times.accept() != null
                                && times.fulfil() != null
                                && times.accept().minutes(dayMinutes)
                                        > times.fulfil().minutes(dayMinutes))
                ? refused("agreement.refusal.order")
                : Optional.empty();
    }

    private static Optional<Refusal> dates(Contents it) {
        if (!Stream.of(it.from(), it.to(), it.review()).filter(Objects::nonNull).allMatch(ContentRules::isKnown)) {
            return refused("agreement.refusal.date");
        }
        if (it.to() != null && it.to().isBefore(it.from())) {
            return refused("agreement.refusal.period");
        }
        return it.review() != null && it.review().isBefore(it.from())
                ? refused("agreement.refusal.review")
                : Optional.empty();
    }

    /** Whether calendars and the database know the day. */
    public static boolean isKnown(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    private static Optional<Refusal> refused(String key, Object... arguments) {
        return Optional.of(new Refusal(key, arguments));
    }
}
