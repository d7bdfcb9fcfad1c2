package dev.neike.relation;

import dev.neike.relation.ledger.Ledger;
import dev.neike.relation.ledger.Period;
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
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}");

    private final ChainPages pages;
    private final Ledger ledger;

    MapController(ChainPages pages, Ledger ledger) {
        this.pages = pages;
        this.ledger = ledger;
    }

    @GetMapping("/chains/{id}")
    ModelAndView map(
            @PathVariable long id, @RequestParam MultiValueMap<String, String> query, Viewer viewer, Texts texts) {
        ChainPage page = pages.of(viewer, id, "map", query);
        ChainFilter filter = page.filter();
        Period period = page.period();
        List<RelationFigures> relations =
                ledger.relations(id, period).stream().filter(filter::passes).toList();
        List<UnitLoad> loads = ledger.loads(id, period);
        Set<String> always = Set.copyOf(filter.units());
        MapChoice choice = choice(query);
        MapPage map = new MapPage(
                Cartographer.draw(relations, loads, always, filter.measure(), choice),
                Cartographer.draw(relations, loads, always, filter.measure(), choice.narrow()),
                choice,
                relations.stream().limit(STRONGEST).toList(),
                ledger.units(id));
        return new ModelAndView("chains/map", Map.of("chain", page, "map", map, "words", new RelationWords(texts)));
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
