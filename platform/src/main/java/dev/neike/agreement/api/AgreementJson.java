package dev.neike.agreement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.agreement.act.Seen;
import dev.neike.agreement.page.Called;
import dev.neike.agreement.paper.Comment;
import dev.neike.agreement.paper.Ending;
import dev.neike.agreement.paper.Signature;
import dev.neike.agreement.paper.Slot;
import dev.neike.agreement.paper.Version;
import dev.neike.api.Named;
import dev.neike.organization.PersonId;
import dev.neike.organization.UnitId;
import dev.neike.shell.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An agreement: its parties, where it stands, and its versions, the first one first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AgreementJson(
        long id,
        Named provider,
        @Nullable Long providerOwner,
        @Nullable Long customerOwner,
        String state,
        @Nullable EndingJson ending,
        List<VersionJson> versions) {

    /**
     * A version.
     *
     * @param workingDayMinutes what its days count as
     * @param waitingFor the places where nobody has signed yet
     * @param inForceFrom from when on it binds, and until when
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record VersionJson(
            int number,
            String state,
            ContentsJson contents,
            int workingDayMinutes,
            Instant draftedAt,
            String draftedBy,
            @Nullable Instant sentAt,
            List<SignatureJson> signatures,
            List<PartyJson> waitingFor,
            @Nullable Instant inForceFrom,
            @Nullable Instant inForceUntil) {

        static VersionJson of(Seen seen, Version it) {
            var sending = it.sending();
            return new VersionJson(
                    it.number(),
                    seen.state(it).slug(),
                    ContentsJson.of(it.contents()),
                    it.dayMinutes(),
                    it.draftedAt(),
                    it.draftedBy(),
                    sending == null ? null : sending.at(),
                    Stream.ofNullable(sending)
                            .flatMap(sent -> sent.signatures().stream())
                            .map(SignatureJson::of)
                            .toList(),
                    it.unsigned().stream().map(PartyJson::of).toList(),
                    it.begins(),
                    it.ends());
        }
    }

    /** For whom one signs: the provider, or a customer; without a unit for all units. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PartyJson(String side, @Nullable Long unit) {

        static PartyJson of(Slot it) {
            return new PartyJson(it.side().slug(), number(it.unit()));
        }
    }

    record SignatureJson(PartyJson party, String name, Instant at) {

        static SignatureJson of(Signature it) {
            return new SignatureJson(PartyJson.of(it.slot()), it.name(), it.at());
        }
    }

    record EndingJson(LocalDate lastDay, String reason, String by, Instant at) {

        static EndingJson of(Ending it) {
            return new EndingJson(it.lastDay(), it.reason(), it.by(), it.recordedAt());
        }
    }

    record CommentJson(int version, String side, String by, String text, Instant at) {

        static CommentJson of(Comment it) {
            return new CommentJson(it.number(), it.side().slug(), it.author(), it.text(), it.at());
        }
    }

    static AgreementJson of(Seen seen, Called called, Texts texts) {
        var it = seen.agreement();
        return new AgreementJson(
                it.id().value(),
                new Named(it.provider().value(), called.unit(it.provider(), texts)),
                number(it.providerOwner()),
                number(it.customerOwner()),
                seen.state().slug(),
                Optional.ofNullable(it.ending()).map(EndingJson::of).orElse(null),
                it.versions().stream()
                        .map(version -> VersionJson.of(seen, version))
                        .toList());
    }

    private static @Nullable Long number(@Nullable PersonId id) {
        return id == null ? null : id.value();
    }

    private static @Nullable Long number(@Nullable UnitId id) {
        return id == null ? null : id.value();
    }
}
