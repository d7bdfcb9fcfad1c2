package dev.neike.promise.keep;

import dev.neike.organization.UnitId;
import dev.neike.promise.store.Clock;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.Due;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** When a request falls due by all that is promised about it. */
public final class Dues {

    private Dues() {}

    /** By the earliest; nothing where nothing is promised any more. */
    public static Optional<Due> of(RequestId request, UnitId holder, Collection<Clock> clocks) {
        List<Clock> open = clocks.stream()
                .filter(it -> it.isOpen() && it.promised() != null)
                .toList();
        if (open.isEmpty()) {
            return Optional.empty();
        }
        Comparator<Clock> byDue = Comparator.comparing(
                it -> it.standing().due(), Comparator.nullsLast(Comparator.<Instant>naturalOrder()));
        Clock first = open.stream().min(byDue).orElseThrow();
        Instant at = first.standing().due();
        return Optional.of(new Due(
                request, holder, at, at == null ? null : first.standing().soon()));
    }
}
