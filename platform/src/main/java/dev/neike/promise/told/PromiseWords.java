package dev.neike.promise.told;

import dev.neike.promise.store.DueChange;
import dev.neike.request.life.Leg;
import dev.neike.request.life.State;
import dev.neike.shell.Texts;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Says how a promise stands and why, in one language. */
public final class PromiseWords {

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

    /** Business time, however it is meant: left, or over. */
    public static String open(Texts texts, Duration time) {
        return texts.formats().hours(time.abs());
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
                    "promise.why.promised",
                    open(promised),
                    it.calendar().nameIn(texts),
                    texts.of("request.priority." + it.clock().priority())));
            why.add(texts.of(
                    "promise.why.counted",
                    open(it.counted()),
                    at(it.clock().promise().started())));
            why.addAll(pauses(it));
            why.addAll(SpecialDaysOnTheWay.of(it).in(texts));
            there(it).ifPresent(why::add);
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

    /** What the clocks show where the service hours lie, if they go otherwise than the reader's. */
    private Optional<String> there(Told it) {
        Instant due = it.clock().standing().due();
        ZoneId lies = it.calendar().calendar().zone();
        return Optional.ofNullable(due)
                .filter(at ->
                        !lies.getRules().getOffset(at).equals(zone.getRules().getOffset(at)))
                .map(at -> texts.of(
                        "promise.why.there", lies.getId(), texts.formats().dateTime(at, lies)));
    }
}
