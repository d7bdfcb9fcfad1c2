package dev.neike.promise.page;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.api.Items;
import dev.neike.api.Named;
import dev.neike.organization.Organization;
import dev.neike.organization.Unit;
import dev.neike.organization.UnitId;
import dev.neike.promise.clock.Responsibility;
import dev.neike.promise.store.DueChange;
import dev.neike.promise.told.PromiseWords;
import dev.neike.promise.told.Telling;
import dev.neike.promise.told.Told;
import dev.neike.request.Parties;
import dev.neike.request.life.Request;
import dev.neike.request.life.RequestId;
import dev.neike.request.store.LegStore;
import dev.neike.shell.NotFound;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What is promised about a request, for programs. */
@RestController
@RequestMapping("/api/v1/requests/{id}/promises")
@Tag(name = "requests")
class PromiseResource {

    private final Parties parties;
    private final LegStore legs;
    private final Telling telling;
    private final Organization organization;
    private final ShellSettings settings;

    PromiseResource(
            Parties parties, LegStore legs, Telling telling, Organization organization, ShellSettings settings) {
        this.parties = parties;
        this.legs = legs;
        this.telling = telling;
        this.organization = organization;
        this.settings = settings;
    }

    /** A promise; times of business in seconds. {@code dueAt} is missing while it pauses, and where it was kept. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PromiseJson(
            String kind,
            @Nullable Integer leg,
            String state,
            Named provider,
            Named customer,
            String agreement,
            @Nullable Long promisedSeconds,
            long countedSeconds,
            Instant startedAt,
            @Nullable Instant dueAt,
            @Nullable Instant pausedSince,
            @Nullable Instant endedAt,
            String sentence,
            List<String> why,
            List<ChangeJson> changes,
            List<ShareJson> responsibility) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ChangeJson(
            Instant at,
            String reason,
            @Nullable Instant from,
            @Nullable Instant to) {

        static ChangeJson of(DueChange it) {
            return new ChangeJson(it.at(), it.reason().slug(), it.from(), it.to());
        }
    }

    /** In whose hands counted time was; with {@code bouncedFrom} it was spent on an offer that was sent back. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ShareJson(Named unit, @Nullable Named bouncedFrom, double seconds) {}

    @GetMapping
    @Operation(summary = "What is promised about it, when that is due and why, and in whose hands the time was")
    Items<PromiseJson> list(@PathVariable long id, Viewer viewer, Texts texts) {
        if (id <= 0) {
            throw new NotFound();
        }
        Request it = parties.of(viewer, new RequestId(id)).request();
        List<Told> all = telling.of(viewer, it, legs.of(it.id()));
        Map<UnitId, Unit> units = organization.units(units(all));
        PromiseWords words = new PromiseWords(texts, settings.timeZone());
        return new Items<>(
                all.stream().map(one -> json(one, words, units, texts)).toList());
    }

    private static Set<UnitId> units(List<Told> all) {
        Set<UnitId> units = new HashSet<>();
        all.forEach(it -> {
            units.add(it.clock().promise().provider());
            units.add(it.clock().promise().customer());
            if (it.responsibility() != null) {
                units.addAll(it.responsibility().units().keySet());
                it.responsibility().bounces().keySet().forEach(one -> units.addAll(List.of(one.from(), one.to())));
            }
        });
        return units;
    }

    private static PromiseJson json(Told it, PromiseWords words, Map<UnitId, Unit> units, Texts texts) {
        var promise = it.clock().promise();
        Duration promised = it.clock().promised();
        return new PromiseJson(
                it.clock().kind().slug(),
                promise.leg() == 0 ? null : promise.leg(),
                it.state().slug(),
                named(promise.provider(), units, texts),
                named(promise.customer(), units, texts),
                promise.version().toString(),
                promised == null ? null : promised.toSeconds(),
                it.counted().toSeconds(),
                promise.started(),
                it.clock().standing().due(),
                it.clock().standing().pausedSince(),
                it.clock().standing().ended(),
                words.sentence(it),
                words.why(it),
                it.changes().stream().map(ChangeJson::of).toList(),
                shares(it.responsibility(), units, texts));
    }

    private static List<ShareJson> shares(@Nullable Responsibility whose, Map<UnitId, Unit> units, Texts texts) {
        return whose == null
                ? List.of()
                : Stream.concat(
                                whose.units().entrySet().stream()
                                        .map(it -> new ShareJson(
                                                named(it.getKey(), units, texts),
                                                null,
                                                it.getValue().toMillis() / 1000.0)),
                                whose.bounces().entrySet().stream()
                                        .map(it -> new ShareJson(
                                                named(it.getKey().to(), units, texts),
                                                named(it.getKey().from(), units, texts),
                                                it.getValue().toMillis() / 1000.0)))
                        .toList();
    }

    private static Named named(UnitId id, Map<UnitId, Unit> units, Texts texts) {
        Unit unit = units.get(id);
        return new Named(id.value(), unit == null ? "–" : unit.nameIn(texts));
    }
}
