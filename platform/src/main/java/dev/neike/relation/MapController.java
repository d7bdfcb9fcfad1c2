package dev.neike.relation;

import dev.neike.relation.ledger.RelationFigures;
import dev.neike.relation.ledger.UnitLoad;
import dev.neike.relation.map.Cartographer;
import dev.neike.relation.map.MapChoice;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The chain as a map. */
@Controller
class MapController {

    private static final int STRONGEST = 15;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private final ChainPages pages;
    private final ChainLedger ledger;
    private final Agreements agreements;

    MapController(ChainPages pages, ChainLedger ledger, Agreements agreements) {
        this.pages = pages;
        this.ledger = ledger;
        this.agreements = agreements;
    }

    @GetMapping("/chains/{id}")
    ModelAndView map(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> query, Viewer viewer, Texts texts) {
        ChainPage page = pages.of(viewer, texts, id, "map", query);
        ChainFilter filter = page.filter();
        LayerMap layer = layer(page, Layer.named(query.getFirst("layer")));
        List<RelationFigures> relations = layer.relations();
        List<UnitLoad> loads = ledger.loads(page);
        Set<String> always = Set.copyOf(filter.units());
        MapChoice choice = choice(query);
        MapPage map = new MapPage(
                Cartographer.draw(relations, loads, always, filter.measure(), choice, layer::mark),
                Cartographer.draw(relations, loads, always, filter.measure(), choice.narrow(), layer::mark),
                choice,
                layer,
                relations.stream().limit(STRONGEST).toList(),
                ledger.units(page));
        return new ModelAndView("chains/map", Map.of("chain", page, "map", map, "words", new RelationWords(texts)));
    }

    private LayerMap layer(ChainPage page, Layer layer) {
        return layer == Layer.LIVED || !page.chain().isOfUnits()
                ? LayerMap.lived(ledger.passing(page))
                : LayerMap.of(layer, ledger.relations(page), page.filter(), agreements.of(page.chain()), page.names());
    }

    private static MapChoice choice(MultiValueMap<String, String> query) {
        int units = numbers(query.getFirst("show")).stream().findFirst().orElse(MapChoice.USUAL);
        return new MapChoice(units, numbers(query.getFirst("open")), false);
    }

    private static SortedSet<Integer> numbers(@Nullable String text) {
        SortedSet<Integer> numbers = new TreeSet<>();
        NUMBER.matcher(Optional.ofNullable(text).orElse(""))
                .results()
                .limit(50)
                .forEach(match -> numbers.add(Integer.valueOf(match.group())));
        return numbers;
    }
}
