package dev.neike.agreement;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;

/** Knows which agreements bind requests; implemented where promises are counted. */
public interface AgreementUse {

    /** How many requests each of these has bound since then; those that bound none may be absent. */
    Map<AgreementId, Long> bound(Collection<AgreementId> agreements, Instant since);
}
