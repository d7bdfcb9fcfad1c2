package dev.neike.request;

import dev.neike.organization.PersonId;
import dev.neike.request.act.Involvement;
import dev.neike.request.act.Reading;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.rights.Standing;
import dev.neike.shell.NotFound;
import dev.neike.shell.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** On which side of a request somebody stands. */
@Component
public class Parties {

    private final Reading reading;

    Parties(Reading reading) {
        this.reading = reading;
    }

    /**
     * Somebody and a request that they see.
     *
     * @param customer whether they asked for it or it was asked for them
     * @param provider whether they are of the unit that holds it or did last, and not the customer
     */
    public record Party(Request request, @Nullable PersonId person, boolean customer, boolean provider) {

        /** Whether they may see what the two sides think of each other. */
        public boolean isSide() {
            return customer || provider;
        }
    }

    /**
     * The viewer's part.
     *
     * @throws NotFound where there is no request that they may see
     */
    @Transactional(readOnly = true)
    public Party of(Viewer viewer, RequestId id) {
        return of(reading.seen(viewer, id));
    }

    /** The part of whoever sees it. */
    public Party of(Reading.Seen seen) {
        Standing standing = seen.standing();
        Involvement involvement = seen.involvement();
        Request it = seen.request();
        return new Party(
                it, standing.person(), involvement.customer(), !involvement.customer() && standing.isMember(it.unit()));
    }
}
