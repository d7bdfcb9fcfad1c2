package dev.neike.agreement.api;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.Reading;
import dev.neike.agreement.act.Seen;
import dev.neike.agreement.page.Naming;
import dev.neike.api.Version;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Answers with an agreement and its tag. */
@Component
class Answers {

    private final Reading reading;
    private final Naming naming;

    Answers(Reading reading, Naming naming) {
        this.reading = reading;
        this.naming = naming;
    }

    static AgreementId id(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new AgreementId(number);
    }

    /** Words as they are kept; none where nothing was sent. */
    static String words(@Nullable String sent) {
        return sent == null ? "" : sent.replace("\0", "").strip();
    }

    ResponseEntity<AgreementJson> with(ResponseEntity.BodyBuilder answer, Viewer viewer, AgreementId id, Texts texts) {
        Seen seen = reading.seen(viewer, id);
        return answer.eTag(Version.tag(seen.agreement().revision()))
                .body(AgreementJson.of(seen, naming.of(seen.agreement()), texts));
    }

    /**
     * Does something to the state that the program has seen, and answers with what became of it.
     *
     * @param tag what stood in {@code If-Match}
     * @param act is given the revision
     */
    ResponseEntity<AgreementJson> after(
            Viewer viewer, long number, @Nullable String tag, Texts texts, IntConsumer act) {
        AgreementId id = id(number);
        // Nothing is said about what was sent to those who may not see the agreement.
        reading.seen(viewer, id);
        int revision = Math.clamp(Version.expected(tag), 0, Integer.MAX_VALUE);
        Version.changing(() -> act.accept(revision));
        return with(ResponseEntity.ok(), viewer, id, texts);
    }
}
