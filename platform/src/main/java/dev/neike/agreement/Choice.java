package dev.neike.agreement;

import dev.neike.agreement.Specificity.Customer;
import dev.neike.agreement.Specificity.Decided;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses among agreements in force. A named service comes before all services; then the customer by name, then the
 * nearest unit above it, then all units; then the one that was signed later, and of two signed at once the younger one.
 */
final class Choice {

    private Choice() {}

    /**
     * One way in which a version means a request.
     *
     * @param service the service by which it does, or {@code null} for all services
     * @param customer the unit by which it does, or {@code null} for all units
     */
    record Candidate(
            VersionId version,
            @Nullable ServiceId service,
            @Nullable UnitId customer,
            Instant signedAt) {}

    record Chosen(VersionId version, Specificity why) {}

    /**
     * The most particular one.
     *
     * @param candidates in any order; each means the request
     * @param upward the customer and the units above it, the nearest first
     */
    static Optional<Chosen> of(List<Candidate> candidates, List<UnitId> upward) {
        Comparator<Candidate> byService = Comparator.comparing(it -> it.service() == null);
        Comparator<Candidate> byCustomer = Comparator.comparingInt(it -> distance(it, upward));
        Comparator<Candidate> byTime = Comparator.comparing(Candidate::signedAt, Comparator.reverseOrder());
        Comparator<Candidate> byNumber =
                Comparator.comparingLong(it -> -it.version().agreement().value());
        List<Candidate> ranked = candidates.stream()
                .sorted(byService
                        .thenComparing(byCustomer)
                        .thenComparing(byTime)
                        .thenComparing(byNumber))
                .toList();
        return ranked.stream().findFirst().map(best -> {
            Decided by = ranked.stream()
                    .filter(it -> !it.version().equals(best.version()))
                    .findFirst()
                    .map(next -> byService.compare(best, next) != 0
                            ? Decided.SERVICE
                            : byCustomer.compare(best, next) != 0 ? Decided.CUSTOMER : Decided.LATER)
                    .orElse(Decided.ALONE);
            return new Chosen(best.version(), new Specificity(best.service() != null, customer(best, upward), by));
        });
    }

    private static int distance(Candidate it, List<UnitId> upward) {
        int place = it.customer() == null ? -1 : upward.indexOf(it.customer());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static Customer customer(Candidate it, List<UnitId> upward) {
        return switch (distance(it, upward)) {
            case 0 -> Customer.NAMED;
            case Integer.MAX_VALUE -> Customer.ALL;
            default -> Customer.ABOVE;
        };
    }
}
