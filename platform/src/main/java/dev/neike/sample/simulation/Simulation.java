package dev.neike.sample.simulation;

import dev.neike.sample.simulation.Offering.Category;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Six months of the made-up company. The same instant of the end gives the same simulation, to the last leg.
 *
 * @param stories all requests, parents before their sub-requests
 */
public record Simulation(Company company, List<Story> stories) {

    public Simulation {
        stories = List.copyOf(stories);
    }

    /** The period up to this instant. */
    public static Simulation until(Instant end) {
        return new Run(end).all();
    }

    private static final class Run {

        private final Chances chances = new Chances(new SplittableRandom(Assumptions.SEED));
        private final Company company = Company.of(new SplittableRandom(Assumptions.SEED));
        private final Instant end;
        private final Judgement judgement;
        private final List<Story> stories = new ArrayList<>();
        private int numbers;

        Run(Instant end) {
            this.end = end;
            this.judgement = new Judgement(chances, end);
        }

        Simulation all() {
            LocalDate last = end.atZone(Assumptions.ZONE).toLocalDate();
            for (int ago = Assumptions.DAYS; ago >= 0; ago--) {
                day(last.minusDays(ago), 1 - Assumptions.GROWTH * ago / Assumptions.DAYS);
            }
            stories.sort(Comparator.comparingInt(Story::number));
            return new Simulation(company, stories);
        }

        private void day(LocalDate day, double busy) {
            if (!WorkHours.workday(day)) {
                return;
            }
            double expected = Assumptions.REQUESTS_PER_DAY * busy;
            long requests = Math.max(0, Math.round(expected + Math.sqrt(expected) * chances.normal()));
            Instant opens =
                    day.atTime(Assumptions.OPENS).atZone(Assumptions.ZONE).toInstant();
            long open = Duration.between(Assumptions.OPENS, Assumptions.CLOSES).toSeconds();
            for (long i = 0; i < requests; i++) {
                Instant at = opens.plusSeconds((long) (chances.uniform() * open));
                if (at.isBefore(end)) {
                    ask(asker(), at);
                }
            }
        }

        private Colleague asker() {
            Trade unit = chances.weighted(
                    List.of(Trade.values()), it -> Chances.habit(it).asks());
            return chances.any(company.of(unit));
        }

        private void ask(Colleague asker, Instant at) {
            List<Offering> possible = company.offerings().stream()
                    .filter(it -> it.provider() != asker.unit())
                    .filter(it -> it.audience().isEmpty() || it.audience().contains(asker.unit()))
                    .toList();
            tell(null, chances.weighted(possible, Offering::demand), asker, at);
        }

        /** Simulates a request with all that is asked for its sake, and says when it ended, if it did. */
        private Optional<Instant> tell(@Nullable Integer parent, Offering offering, Colleague asker, Instant at) {
            int number = ++numbers;
            boolean english = chances.happens(Assumptions.WRITE_ENGLISH);
            int priority = priority(offering);
            String subject = chances.any(offering.subjects()).in(english);
            Course course = new Course(end, at, offering.provider(), asker);
            Walk.@Nullable Helpers helpers =
                    parent == null ? (other, worker, when) -> tell(number, other, worker, when) : null;
            new Walk(company, chances, offering, asker, english, course, helpers).go();
            stories.add(new Story(
                    number,
                    parent,
                    offering,
                    subject,
                    asker,
                    priority,
                    course.legs(),
                    course.closing(),
                    course.worker(),
                    course.messages(),
                    judgement.of(course, offering, asker, english)));
            return Optional.ofNullable(
                    course.closing() == null ? null : course.legs().getLast().end());
        }

        private int priority(Offering offering) {
            double urgent = offering.category() == Category.CUSTOMERS ? 0.08 : 0.03;
            double drawn = chances.uniform();
            return drawn < urgent ? 4 : drawn < urgent + 0.15 ? 3 : drawn < 0.9 ? 2 : 1;
        }
    }
}
