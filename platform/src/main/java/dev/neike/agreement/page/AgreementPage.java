package dev.neike.agreement.page;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.act.Owners;
import dev.neike.agreement.act.Seen;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.Comment;
import dev.neike.agreement.paper.Contents;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Signature;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.State;
import dev.neike.agreement.paper.Version;
import dev.neike.organization.Person;
import dev.neike.schedule.NamedCalendar;
import dev.neike.shell.Texts;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement with one of its versions.
 *
 * @param version the one that is shown
 * @param comments on all versions, in order
 * @param calendar that the provider goes by
 * @param today the day from which an ending may be
 */
public record AgreementPage(
        Seen seen, Version version, Called called, List<Comment> comments, NamedCalendar calendar, LocalDate today) {

    public AgreementPage {
        comments = List.copyOf(comments);
    }

    public Agreement agreement() {
        return seen.agreement();
    }

    public AgreementId id() {
        return agreement().id();
    }

    public Contents contents() {
        return version.contents();
    }

    public State state() {
        return seen.state(version);
    }

    /** Whether it is the version on which something can be done. */
    public boolean isOpen() {
        return version.isOpen();
    }

    public String provider(Texts texts) {
        return called.unit(agreement().provider(), texts);
    }

    public @Nullable Person owner(Side side) {
        return called.person(
                side == Side.PROVIDER
                        ? agreement().providerOwner()
                        : agreement().customerOwner());
    }

    /** What to type so that the owner of a side is meant; empty where there is none. */
    public String typed(Side side) {
        Person owner = owner(side);
        return owner == null
                ? ""
                : Stream.of(owner.mail(), owner.number())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse("#" + owner.id());
    }

    public boolean mayName(Side side) {
        return Owners.mayName(seen, side);
    }

    public List<Slot> slots() {
        return Slot.of(contents().scope());
    }

    public Optional<Signature> signature(Slot slot) {
        return Stream.ofNullable(version.sending())
                .flatMap(it -> it.signatures().stream())
                .filter(it -> it.slot().equals(slot))
                .findFirst();
    }

    /** Where the viewer may sign now. */
    public List<Slot> signable() {
        return seen.signable(version);
    }

    public List<Comment> saidAbout(Version other) {
        return comments.stream().filter(it -> it.number() == other.number()).toList();
    }

    public boolean mayComment() {
        return state().isSent() && seen.speaksFor(version).isPresent();
    }

    /** The versions, the youngest first. */
    public List<Version> history() {
        return agreement().versions().reversed();
    }

    /** The version before this one that its changes are best told from. */
    public Optional<Version> before() {
        return agreement().versions().stream()
                .filter(it -> it.number() < version.number() && it.droppedAt() == null)
                .reduce((one, later) -> later);
    }

    /** What a working day is here, in words. */
    public String workingDay(Texts texts) {
        return texts.formats().hours(Duration.ofMinutes(version.dayMinutes()));
    }
}
