package dev.neike.relation;

import dev.neike.organization.Unit;
import dev.neike.relation.ledger.UnitName;
import dev.neike.shell.Texts;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the units of a chain are called: as its log calls them, or as the organisation does in the reader's language. */
public final class ChainNames implements UnaryOperator<UnitName> {

    /** As the log calls them. */
    static final ChainNames AS_LOGGED = new ChainNames(Map.of(), Map.of());

    private final Map<Integer, String> shown;
    private final Map<String, String> spoken;

    private ChainNames(Map<Integer, String> shown, Map<String, String> spoken) {
        this.shown = shown;
        this.spoken = spoken;
    }

    /** As the organisation calls them; where two are called the same, by their codes as well. */
    static ChainNames of(Collection<Unit> units, Texts texts) {
        Map<String, Long> namesakes =
                units.stream().collect(Collectors.groupingBy(it -> it.nameIn(texts), Collectors.counting()));
        Map<Integer, String> shown = units.stream()
                .collect(Collectors.toMap(it -> Math.toIntExact(it.id().value()), it -> {
                    String name = it.nameIn(texts);
                    return namesakes.getOrDefault(name, 0L) > 1 ? name + " (" + it.code() + ")" : name;
                }));
        Map<String, String> spoken = new HashMap<>();
        for (Function<Unit, String> name : List.<Function<Unit, String>>of(Unit::code, Unit::name)) {
            units.forEach(it -> spoken.put(
                    name.apply(it),
                    Objects.requireNonNull(shown.get(Math.toIntExact(it.id().value())))));
        }
        units.forEach(it -> Stream.ofNullable(it.englishName())
                .forEach(name -> spoken.putIfAbsent(
                        name,
                        Objects.requireNonNull(shown.get(Math.toIntExact(it.id().value()))))));
        shown.values().forEach(name -> spoken.put(name, name));
        return new ChainNames(shown, spoken);
    }

    @Override
    public UnitName apply(UnitName unit) {
        String name = shown.get(unit.number());
        return name == null ? unit : new UnitName(unit.number(), name);
    }

    /** The name that is shown for what somebody calls a unit: in the other language, or by its code. */
    String meant(String name) {
        return spoken.getOrDefault(name, name);
    }
}
