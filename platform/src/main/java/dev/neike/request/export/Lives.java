package dev.neike.request.export;

import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.ExportStore;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells the lives of all requests, for whoever makes figures of them: the events that an export has. */
@Component
public class Lives {

    private final ExportStore store;

    Lives(ExportStore store) {
        this.store = store;
    }

    /**
     * The life of a request.
     *
     * @param customerUnit in whose name it was asked
     */
    public record Life(RequestId id, UnitId customerUnit, ServiceId service, List<LegEvents.Event> events) {

        public Life {
            events = List.copyOf(events);
        }
    }

    /**
     * Reads those asked from then until before then, one at a time, by number; never confidential ones. In a transaction, so
     * that the database does not send them all at once.
     */
    @Transactional(propagation = Propagation.MANDATORY, readOnly = true)
    public void read(Instant from, Instant to, Consumer<Life> reader) {
        store.read(from, to, it -> reader.accept(new Life(it.id(), it.customerUnit(), it.service(), LegEvents.of(it))));
    }
}
