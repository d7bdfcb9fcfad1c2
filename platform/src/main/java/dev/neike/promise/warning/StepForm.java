package dev.neike.promise.warning;

import dev.neike.shell.Problem;
import dev.neike.shell.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Steps as they are typed, line by line. */
public record StepForm(List<Line> lines) {

    public StepForm {
        lines = List.copyOf(lines);
    }

    /** When a step comes, as it is chosen. */
    public enum When {
        NEVER,
        SHARE,
        DUE,
        AFTER;

        public String slug() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<When> of(String slug) {
            return Arrays.stream(values()).filter(it -> it.slug().equals(slug)).findFirst();
        }
    }

    /**
     * A line.
     *
     * @param amount hundredths or hours, as typed
     * @param to slugs of {@link Recipient}
     */
    public record Line(When when, String amount, Set<String> to, boolean within) {

        static final Line EMPTY = new Line(When.NEVER, "", Set.of(), true);

        public Line {
            to = Set.copyOf(to);
        }

        private static Line of(Step step) {
            Set<String> to = step.to().stream().map(Recipient::slug).collect(Collectors.toSet());
            return switch (step.moment()) {
                case Moment.Share share ->
                    new Line(When.SHARE, Integer.toString(share.percent()), to, step.withinHours());
                case Moment.Due due -> new Line(When.DUE, "", to, step.withinHours());
                case Moment.After after ->
                    new Line(When.AFTER, Integer.toString(after.hours()), to, step.withinHours());
            };
        }

        private @Nullable Step step() {
            Moment moment = switch (when) {
                case NEVER -> null;
                case SHARE -> new Moment.Share(number(Moment.MOST_PERCENT, "promise.refusal.step-share"));
                case DUE -> new Moment.Due();
                case AFTER -> new Moment.After(number(Moment.MOST_HOURS, "promise.refusal.step-hours"));
            };
            if (moment == null) {
                return null;
            }
            Set<Recipient> recipients = EnumSet.noneOf(Recipient.class);
            Arrays.stream(Recipient.values())
                    .filter(it -> to.contains(it.slug()))
                    .forEach(recipients::add);
            if (recipients.isEmpty()) {
                throw new Refusal("promise.refusal.step-nobody");
            }
            return new Step(moment, recipients, within);
        }

        private int number(int most, String refusal) {
            if (!amount.matches("\\d{1,4}") || Integer.parseInt(amount) < 1 || Integer.parseInt(amount) > most) {
                throw new Refusal(refusal, most);
            }
            return Integer.parseInt(amount);
        }
    }

    static StepForm of(Plan plan) {
        List<Line> lines = new ArrayList<>(plan.steps().stream().map(Line::of).toList());
        while (lines.size() < Plan.MOST_STEPS) {
            lines.add(Line.EMPTY);
        }
        return new StepForm(lines);
    }

    /**
     * From fields called {@code when0}, {@code amount0}, {@code holder0} and so on.
     *
     * @throws Problem where they are none of ours: nobody is to lose all steps by that
     */
    static StepForm of(Map<String, String> fields) {
        if (!fields.containsKey("when0")) {
            throw new Problem(HttpStatus.BAD_REQUEST, "error.400.text");
        }
        return new StepForm(IntStream.range(0, Plan.MOST_STEPS)
                .mapToObj(i -> new Line(
                        When.of(fields.getOrDefault("when" + i, "")).orElse(When.NEVER),
                        fields.getOrDefault("amount" + i, "").strip(),
                        Arrays.stream(Recipient.values())
                                .map(Recipient::slug)
                                .filter(it -> fields.containsKey(it + i))
                                .collect(Collectors.toSet()),
                        fields.containsKey("within" + i)))
                .toList());
    }

    /**
     * The steps, earliest first as typed.
     *
     * @throws Refusal where a line makes no sense, or stands twice
     */
    List<Step> steps() {
        List<Step> steps = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Line line : lines) {
            Step step = line.step();
            if (step != null) {
                if (!seen.add(step.slug())) {
                    throw new Refusal("promise.refusal.step-twice");
                }
                steps.add(step);
            }
        }
        return steps;
    }
}
