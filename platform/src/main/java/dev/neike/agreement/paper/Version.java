package dev.neike.agreement.paper;

import dev.neike.agreement.Terms;
import dev.neike.agreement.Times;
import dev.neike.agreement.VersionId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Texts;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A version of an agreement.
 *
 * @param dayMinutes how long a working day of the provider is, where the contents speak of days
 * @param sending that under which it lies before the other side, or did when it was signed; {@code null} while it is a draft
 * @param comments how many there are
 * @param completedAt when the last one signed
 * @param begins from when on it binds; not before it is signed by all
 * @param ends until when, exclusive; the beginning itself where it was replaced before it bound anything
 */
public record Version(
        VersionId id,
        Contents contents,
        int dayMinutes,
        Instant draftedAt,
        String draftedBy,
        @Nullable Sending sending,
        int comments,
        @Nullable Instant completedAt,
        @Nullable Instant begins,
        @Nullable Instant ends,
        @Nullable Instant droppedAt) {

    public int number() {
        return id.number();
    }

    public String titleIn(Texts texts) {
        String english = contents.englishTitle();
        return english == null || texts.isChinese() ? contents.title() : english;
    }

    /** Whether all have signed. */
    public boolean isComplete() {
        return completedAt != null;
    }

    /** Neither signed by all nor given up. */
    public boolean isOpen() {
        return completedAt == null && droppedAt == null;
    }

    public boolean isInForce(Instant now) {
        return begins != null && !now.isBefore(begins) && (ends == null || now.isBefore(ends));
    }

    /** Whether it lies before the other side, or was signed: from then on both sides see it. */
    public boolean isShown() {
        return sending != null;
    }

    /** The places where nobody has signed yet; none where it was not sent. */
    public List<Slot> unsigned() {
        Sending sent = sending;
        return sent == null || isComplete()
                ? List.of()
                : Slot.of(contents.scope()).stream()
                        .filter(slot -> !sent.isSigned(slot))
                        .toList();
    }

    public Terms terms(UnitId provider) {
        Map<Integer, Times> times = new HashMap<>();
        contents.times().forEach((priority, it) -> times.put(priority, it.times(dayMinutes)));
        return new Terms(
                id,
                contents.title(),
                contents.englishTitle(),
                provider,
                contents.scope(),
                times,
                contents.answer() == null ? null : contents.answer().duration(dayMinutes),
                contents.share());
    }
}
