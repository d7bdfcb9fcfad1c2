package dev.neike.sample.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement of the made-up company.
 *
 * @param customers none for all units
 * @param services codes; none for all that the provider offers
 * @param times by priority from 1 low to 4 urgent
 * @param answer within how many hours the customer answers
 * @param share of promises that shall be kept, in per cent
 * @param reviewIn the review, in days from the end of the period; {@code null} for none
 * @param stage how far it has come
 */
public record Paper(
        Trade provider,
        List<Trade> customers,
        List<String> services,
        Phrase title,
        String providerDuties,
        List<Times> times,
        String quality,
        int share,
        String customerDuties,
        int answer,
        String input,
        String consequences,
        @Nullable Integer reviewIn,
        Stage stage) {

    /** How far a paper has come. */
    public enum Stage {
        DRAFT,
        /** Signed by the provider and some customers, with a remark of both sides. */
        SENT,
        IN_FORCE,
        /** In force in its second version, which promises more than the first. */
        RENEWED
    }

    /** Accepted within so many hours, done within so many working days, or hours where there are none. */
    public record Times(int acceptHours, int fulfilDays, int fulfilHours) {}

    public Paper {
        customers = List.copyOf(customers);
        services = List.copyOf(services);
        times = List.copyOf(times);
    }
}
