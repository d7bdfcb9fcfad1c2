package dev.neike.agreement.api;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.Agreements;
import dev.neike.agreement.Binding;
import dev.neike.agreement.Replay;
import dev.neike.agreement.act.AgreementPolicy;
import dev.neike.agreement.act.Attention;
import dev.neike.agreement.act.Reading;
import dev.neike.agreement.act.Seen;
import dev.neike.agreement.paper.Side;
import dev.neike.agreement.paper.Version;
import dev.neike.catalog.ServiceId;
import dev.neike.organization.UnitId;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What programs ask about agreements beside what stands in them. */
@RestController
@RequestMapping("/api/v1/agreements")
@Tag(name = "agreements")
class AgreementInsightResource {

    private final Reading reading;
    private final Attention attention;
    private final Agreements agreements;
    private final ObjectProvider<Replay> replay;
    private final Clock clock;

    AgreementInsightResource(
            Reading reading, Attention attention, Agreements agreements, ObjectProvider<Replay> replay, Clock clock) {
        this.reading = reading;
        this.attention = attention;
        this.agreements = agreements;
        this.replay = replay;
        this.clock = clock;
    }

    @GetMapping("/binding")
    @Operation(summary = "Which version binds what a unit asks of another, now or at an instant, and why")
    BindingJson binding(
            @RequestParam long provider,
            @RequestParam long customer,
            @RequestParam(required = false) @Nullable Long service,
            @RequestParam(required = false) @Nullable Instant at,
            Viewer viewer,
            Texts texts) {
        Binding binding = agreements
                .binding(
                        unit(provider),
                        unit(customer),
                        service == null || service <= 0 ? null : new ServiceId(service),
                        at == null ? clock.instant() : at)
                .orElseThrow(NotFound::new);
        // Whoever does not see the agreement is not told of it.
        reading.seen(viewer, binding.terms().version().agreement());
        return BindingJson.of(binding, texts);
    }

    @GetMapping("/attention")
    @Operation(summary = "What a unit should see to: reviews, agreements nobody uses, work with no agreement")
    AttentionJson attention(@RequestParam long unit, Viewer viewer) {
        UnitId id = unit(unit);
        AgreementPolicy policy = reading.policy(viewer);
        List<Seen> asProvider = reading.ofUnit(policy, id, Side.PROVIDER, Long.MAX_VALUE, Reading.MOST);
        List<Seen> asCustomer = reading.ofUnit(policy, id, Side.CUSTOMER, Long.MAX_VALUE, Reading.MOST);
        return AttentionJson.of(
                attention.due(
                        Stream.of(asProvider, asCustomer).flatMap(List::stream).toList()),
                attention.unused(asProvider),
                attention.undeclared(id),
                attention.months());
    }

    /** Nothing where nobody counts promises. */
    @GetMapping("/{id}/versions/{number}/replay")
    @Operation(
            summary =
                    "What a version would have meant for the requests in its scope of the last 90 days, and which would have come out otherwise")
    ResponseEntity<ReplayedJson> replay(@PathVariable long id, @PathVariable int number, Viewer viewer) {
        AgreementId agreement = Answers.id(id);
        Seen seen = reading.seen(viewer, agreement);
        Version version = seen.agreement().version(number).orElseThrow(NotFound::new);
        return replay.stream()
                .findFirst()
                .map(it -> ResponseEntity.ok(ReplayedJson.of(seen.replayed(version, it, viewer))))
                .orElseGet(() -> ResponseEntity.noContent().build());
    }

    private static UnitId unit(long number) {
        if (number <= 0) {
            throw new NotFound();
        }
        return new UnitId(number);
    }
}
