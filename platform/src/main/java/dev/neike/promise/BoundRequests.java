package dev.neike.promise;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.AgreementUse;
import dev.neike.promise.store.ClockLists;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the requests that agreements have bound. */
@Component
class BoundRequests implements AgreementUse {

    private final ClockLists clocks;

    BoundRequests(ClockLists clocks) {
        this.clocks = clocks;
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AgreementId, Long> bound(Collection<AgreementId> agreements, Instant since) {
        return clocks.bound(agreements.stream().map(AgreementId::value).toList(), since).entrySet().stream()
                .collect(Collectors.toMap(it -> new AgreementId(it.getKey()), Map.Entry::getValue));
    }
}
