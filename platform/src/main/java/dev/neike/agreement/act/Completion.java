package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.AgreementListener;
import dev.neike.agreement.VersionId;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Ending;
import dev.neike.agreement.paper.Periods;
import dev.neike.agreement.paper.Periods.Signed;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.AgreementReader;
import dev.neike.agreement.store.BindingStore;
import dev.neike.agreement.store.VersionStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows when all have signed, or an agreement ends: from when until when its versions bind is written anew. */
@Component
public class Completion {

    private final AgreementReader reader;
    private final VersionStore versions;
    private final BindingStore bindings;
    private final List<AgreementListener> listeners;
    private final Days days;

    Completion(
            AgreementReader reader,
            VersionStore versions,
            BindingStore bindings,
            List<AgreementListener> listeners,
            Days days) {
        this.reader = reader;
        this.versions = versions;
        this.bindings = bindings;
        this.listeners = listeners;
        this.days = days;
    }

    /**
     * All have signed: it binds from its first day on, but not before it was signed.
     *
     * @return the instant from which on it binds
     */
    public Instant complete(Version version, Instant at) {
        Instant day = days.start(version.contents().from());
        Instant begins = day.isBefore(at) ? at : day;
        versions.complete(version.id(), at, begins);
        refit(version.id().agreement());
        return begins;
    }

    /** Fits the periods of its versions to one another and to its ending. */
    public void refit(AgreementId id) {
        Agreement before = reader.byId(id).orElseThrow();
        Ending ending = before.ending();
        List<Signed> signed = before.versions().stream()
                .filter(Version::isComplete)
                .map(it -> new Signed(
                        it.number(),
                        Objects.requireNonNull(it.begins()),
                        over(it.contents().to())))
                .toList();
        // In the order of their numbers: an earlier one gives way before a later one takes its place.
        Periods.fit(signed, ending == null ? null : ending.at())
                .forEach(it -> versions.fit(new VersionId(id, it.number()), it));
        bindings.write(reader.byId(id).orElseThrow());
        listeners.forEach(it -> it.inForceChanged(id));
    }

    private @Nullable Instant over(@Nullable LocalDate lastDay) {
        return lastDay == null ? null : days.end(lastDay);
    }
}
