package dev.neike.promise.told;

import dev.neike.calendar.DayAccount;
import dev.neike.calendar.SpecialDay;
import dev.neike.promise.store.DueChange;
import dev.neike.request.life.Leg;
import dev.neike.request.life.State;
import dev.neike.shell.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Says how a promise stands and why, in one language. */
public final class PromiseWords {

    /** Special days that are named one by one. */
    private static final int MOST_DAYS = 6;
    /** No promise is explained day by day over longer than this. */
    private static final Duration LONGEST = Duration.ofDays(400);

    private final Texts texts;
    private final ZoneId zone;

    /**
     * Words.
     *
     * @param zone of the reader, for points in time
     */
    public PromiseWords(Texts texts, ZoneId zone) {
        this.texts = texts;
        this.zone = zone;
    }

    /** Business time in hours and minutes; a day of it means something else in each calendar. */
    public static String open(Texts texts, Duration time) {
        long minutes = Math.round(time.abs().toSeconds() / 60.0);
        String hours = texts.of("duration.hours", minutes / 60);
        String rest = texts.of("duration.minutes", minutes % 60);
        return minutes < 60 ? rest : minutes % 60 == 0 ? hours : hours + " " + rest;
    }

    public String open(Duration time) {
        return open(texts, time);
    }

    public String at(Instant at) {
        return texts.formats().dateTime(at, zone);
    }

    /** How it stands, in a sentence. */
    public String sentence(Told it) {
        String left = open(it.left());
        Instant due = it.clock().standing().due();
        return switch (it.state()) {
            case ON_TIME, SOON -> texts.of("promise.is.running", at(Objects.requireNonNull(due)), left);
            case PAUSED -> texts.of("promise.is.paused", left);
            case LATE -> texts.of("promise.is.late", at(Objects.requireNonNull(due)), left);
            case KEPT -> texts.of("promise.is.kept", left);
            case BREACHED -> texts.of("promise.is.breached", at(Objects.requireNonNull(due)), left);
            case VOID -> texts.of("promise.is.void");
            case NOTHING -> texts.of("promise.is.nothing");
        };
    }

    /** From what the due time follows. */
    public List<String> why(Told it) {
        List<String> why = new ArrayList<>();
        Duration promised = it.clock().promised();
        if (promised != null) {
            why.add(texts.of(
                    "promise.why.promised", open(promised), it.calendar().nameIn(texts)));
            why.add(texts.of(
                    "promise.why.counted",
                    open(it.counted()),
                    at(it.clock().promise().started())));
            why.addAll(pauses(it));
            why.addAll(days(it));
            if (it.legs().getLast().life() > 1) {
                why.add(texts.of("promise.why.reopened"));
            }
        }
        why.add(it.clock().promise().why().in(texts));
        return why;
    }

    public List<String> changes(Told it) {
        return it.changes().stream().map(this::change).toList();
    }

    private String change(DueChange it) {
        String reason = texts.of("promise.reason." + it.reason().slug());
        return it.to() == null
                ? texts.of("promise.change.none", at(it.at()), reason)
                : texts.of("promise.change", at(it.at()), reason, at(it.to()));
    }

    private List<String> pauses(Told it) {
        Map<State, Duration> paused = new EnumMap<>(State.class);
        for (Leg leg : it.legs()) {
            switch (leg.kind()) {
                case AWAITING_CUSTOMER, AWAITING_OUTSIDE, CONFIRMING ->
                    paused.merge(leg.kind(), leg.until(it.until()), Duration::plus);
                default -> {}
            }
        }
        return paused.entrySet().stream()
                .map(one -> texts.of(
                        "promise.why." + one.getKey().slug(),
                        texts.formats().duration(one.getValue().toMillis() / 1000.0)))
                .toList();
    }

    /** Days on the way that were not like their weekday. */
    private List<String> days(Told it) {
        Instant from = it.clock().promise().started();
        Instant due = it.clock().standing().due();
        Instant to = due == null ? it.until() : due;
        if (to.isBefore(from) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            return List.of();
        }
        return it.calendar().calendar().explain(from, to).stream()
                .filter(day -> day.special().isPresent())
                .limit(MOST_DAYS)
                .map(this::day)
                .toList();
    }

    private String day(DayAccount it) {
        SpecialDay special = it.special().orElseThrow();
        LocalDate date = it.date();
        return texts.of(
                "promise.why.day." + special.kind().name().toLowerCase(Locale.ROOT),
                texts.formats().date(date),
                date.getDayOfWeek().getDisplayName(TextStyle.SHORT, texts.locale()),
                special.name());
    }
}
