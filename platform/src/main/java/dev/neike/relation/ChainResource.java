package dev.neike.relation;

import dev.neike.api.Cursor;
import dev.neike.api.Items;
import dev.neike.api.Named;
import dev.neike.relation.DifferencesPage.Offered;
import dev.neike.relation.edition.Edition;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitName;
import dev.neike.shell.NotFound;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The chain as lived, for programs. */
@RestController
@RequestMapping("/api/v1/chains/lived")
@Tag(name = "chains")
class ChainResource {

    private final ChainPages pages;
    private final ChainLedger ledger;
    private final Agreements agreements;

    ChainResource(ChainPages pages, ChainLedger ledger, Agreements agreements) {
        this.pages = pages;
        this.ledger = ledger;
        this.agreements = agreements;
    }

    /** The chain as a whole, of requests submitted in so many months up to then; confidential ones are left out. */
    record ChainJson(
            Instant asOf, int months, long requests, long units, long relations, long handovers, long pingPongs) {}

    /** Differences between what services declare and what is lived. */
    record DifferencesJson(
            Instant asOf,
            List<RelationJson> undeclared,
            List<UnusedJson> unused,
            List<UnaskedJson> unasked,
            List<HubJson> hubs) {}

    /** An offer by name that was never used. */
    record UnusedJson(Named customer, Named provider, List<String> services) {}

    /** A service for everybody that nobody asked for. */
    record UnaskedJson(String service, Named provider) {}

    /** A unit through which much passes though most of what reaches it was never agreed on. */
    record HubJson(Named unit, long received, long undeclared, long passedOn, long through) {}

    @GetMapping
    @Operation(summary = "The service chain as requests live it")
    ChainJson chain(Viewer viewer, Texts texts) {
        Chain chain = page(viewer, texts).chain();
        Chain.Lived lived = lived(chain);
        return new ChainJson(
                lived.edition().builtAt(),
                lived.months(),
                chain.cases(),
                chain.units(),
                chain.relations(),
                chain.handovers(),
                chain.pingPongs());
    }

    @GetMapping("/relations")
    @Operation(summary = "Its relations with their measures, most hand-overs first")
    ResponseEntity<Items<RelationJson>> relations(
            @RequestParam(defaultValue = "") String cursor,
            @RequestParam(defaultValue = Items.USUAL) int limit,
            Viewer viewer,
            Texts texts) {
        Cursor after = Cursor.parse(cursor, 3);
        int most = Items.limit(limit);
        List<RelationFigures> found = ledger.relations(page(viewer, texts)).stream()
                .filter(it -> follows(it, after))
                .limit(most + 1L)
                .toList();
        return Items.page(found, most, ChainResource::end, RelationJson::of);
    }

    @GetMapping("/differences")
    @Operation(summary = "Where it differs from what services and their audiences declare")
    DifferencesJson differences(Viewer viewer, Texts texts) {
        ChainPage page = page(viewer, texts);
        DifferencesPage found =
                DifferencesPage.of(agreements.of(page.chain()), ledger.relations(page), page.names(), texts);
        return new DifferencesJson(
                lived(page.chain()).edition().builtAt(),
                found.undeclared().stream().map(RelationJson::of).toList(),
                found.unused().stream()
                        .map(it -> new UnusedJson(
                                RelationJson.named(it.customer()),
                                RelationJson.named(it.provider()),
                                it.services().stream().map(Offered::name).toList()))
                        .toList(),
                found.unasked().stream()
                        .map(it -> new UnaskedJson(it.service().name(), RelationJson.named(it.provider())))
                        .toList(),
                found.hubs().stream()
                        .map(it -> new HubJson(
                                RelationJson.named(it.unit()),
                                it.figures().received(),
                                it.figures().undeclared(),
                                it.figures().passedOn(),
                                it.figures().through()))
                        .toList());
    }

    private ChainPage page(Viewer viewer, Texts texts) {
        return pages.of(viewer, texts, Chain.address(Edition.Level.UNITS), "relations");
    }

    private static Chain.Lived lived(Chain chain) {
        if (chain.origin() instanceof Chain.Lived lived) {
            return lived;
        }
        throw new NotFound();
    }

    /** Whether it stands behind the place where a page ended, in the order of {@link RelationFigures#MOST_FIRST}. */
    private static boolean follows(RelationFigures it, Cursor after) {
        if (after.isStart()) {
            return true;
        }
        RelationFigures last = RelationFigures.nothing(
                new UnitName(Math.toIntExact(Math.clamp(after.number(1, 0), 0, Integer.MAX_VALUE)), ""),
                new UnitName(Math.toIntExact(Math.clamp(after.number(2, 0), 0, Integer.MAX_VALUE)), ""));
        long handovers = after.number(0, 0);
        return it.handovers() != handovers
                ? it.handovers() < handovers
                : RelationFigures.BY_UNITS.compare(it, last) > 0;
    }

    private static Cursor end(RelationFigures it) {
        return Cursor.of(it.handovers(), it.giver().number(), it.receiver().number());
    }
}
