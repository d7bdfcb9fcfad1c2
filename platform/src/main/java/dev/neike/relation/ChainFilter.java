package dev.neike.relation;

import dev.neike.relation.ledger.Measure;
import dev.neike.relation.ledger.Period;
import dev.neike.relation.ledger.RelationFigures;
import dev.neike.shell.Texts;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Which relations of a chain to show, shared by map, table, export and findings. Whatever an address says that makes no
 * sense counts as not said.
 *
 * @param period days of the hand-overs
 * @param least fewest hand-overs of a relation, at least 1
 * @param units names of units of which one must give or receive; none for all
 * @param measure what colours the map
 * @param search part of the name of giver or receiver, empty for all
 */
public record ChainFilter(Period period, long least, List<String> units, Measure measure, String search) {

    public static final ChainFilter ALL = new ChainFilter(Period.WHOLE, 1, List.of(), Measure.WAITING, "");

    private static final int MOST_UNITS = 20;
    private static final int LONGEST = 200;

    public ChainFilter {
        least = Math.max(1, least);
        units = units.stream()
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .sorted()
                .limit(MOST_UNITS)
                .toList();
        search = search.strip();
        search = search.substring(0, Math.min(LONGEST, search.length()));
    }

    /** What the parameters of an address ask for. */
    static ChainFilter of(MultiValueMap<String, String> query) {
        return new ChainFilter(
                Period.between(day(query.getFirst("from")), day(query.getFirst("to"))),
                number(query.getFirst("least")),
                Optional.ofNullable(query.get("unit")).orElse(List.of()),
                Optional.ofNullable(query.getFirst("measure"))
                        .flatMap(Measure::named)
                        .orElse(Measure.WAITING),
                Optional.ofNullable(query.getFirst("q")).orElse(""));
    }

    /** The canonical query, without a leading question mark; empty where nothing is filtered. */
    public String query() {
        List<String> parts = new ArrayList<>();
        period.from().ifPresent(day -> parts.add("from=" + day));
        period.to().ifPresent(day -> parts.add("to=" + day));
        if (least > 1) {
            parts.add("least=" + least);
        }
        units.forEach(unit -> parts.add("unit=" + URLEncoder.encode(unit, StandardCharsets.UTF_8)));
        if (measure != Measure.WAITING) {
            parts.add("measure=" + measure.key());
        }
        if (!search.isEmpty()) {
            parts.add("q=" + URLEncoder.encode(search, StandardCharsets.UTF_8));
        }
        return String.join("&", parts);
    }

    /** The path with this filter. */
    public String on(String path) {
        String query = query();
        return query.isEmpty() ? path : path + "?" + query;
    }

    /** The path with this filter and further parameters, already encoded. */
    public String on(String path, String more) {
        String query = query();
        return path + "?" + (query.isEmpty() ? more : query + "&" + more);
    }

    /** The same with units called otherwise. */
    ChainFilter called(UnaryOperator<String> names) {
        return new ChainFilter(period, least, units.stream().map(names).toList(), measure, search);
    }

    public ChainFilter with(Measure other) {
        return new ChainFilter(period, least, units, other, search);
    }

    public ChainFilter with(Period other) {
        return new ChainFilter(other, least, units, measure, search);
    }

    public ChainFilter without(String unit) {
        return new ChainFilter(
                period, least, units.stream().filter(it -> !it.equals(unit)).toList(), measure, search);
    }

    /** Whether all relations pass; the measure does not matter. */
    public boolean isAll() {
        return equals(ALL.with(measure));
    }

    public boolean passes(RelationFigures relation) {
        return relation.handovers() >= least && concerns(relation);
    }

    /** Whether its units are asked for, however much was handed over. */
    boolean concerns(RelationFigures relation) {
        String giver = relation.giver().name();
        String receiver = relation.receiver().name();
        return (units.isEmpty() || units.contains(giver) || units.contains(receiver))
                && (search.isEmpty() || has(giver) || has(receiver));
    }

    /** Whether a unit of this name is asked for. */
    boolean names(String unit) {
        return (units.isEmpty() || units.contains(unit)) && (search.isEmpty() || has(unit));
    }

    /** What it shows, as a sentence. */
    public String sentence(Texts texts) {
        List<String> parts = new ArrayList<>();
        parts.add(period(texts));
        if (least > 1) {
            parts.add(texts.of("chain.filter.says.least", texts.formats().count(least)));
        }
        if (!units.isEmpty()) {
            parts.add(texts.of("chain.filter.says.units", String.join(texts.of("chain.filter.or"), units)));
        }
        if (!search.isEmpty()) {
            parts.add(texts.of("chain.filter.says.search", search));
        }
        return texts.of("chain.filter.says", String.join(texts.of("chain.filter.and"), parts));
    }

    private String period(Texts texts) {
        Optional<String> from = period.from().map(texts.formats()::date);
        Optional<String> to = period.to().map(texts.formats()::date);
        if (from.isPresent() && to.isPresent()) {
            return texts.of("chain.filter.says.between", from.get(), to.get());
        }
        return from.map(day -> texts.of("chain.filter.says.from", day))
                .or(() -> to.map(day -> texts.of("chain.filter.says.to", day)))
                .orElseGet(() -> texts.of("chain.filter.says.whole"));
    }

    private boolean has(String name) {
        return name.toLowerCase(Locale.ROOT).contains(search.toLowerCase(Locale.ROOT));
    }

    private static Optional<LocalDate> day(@Nullable String text) {
        try {
            return Optional.ofNullable(text)
                    .map(String::strip)
                    .filter(it -> !it.isEmpty())
                    .map(LocalDate::parse)
                    .filter(day -> day.getYear() > 0 && day.getYear() < 10_000);
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static long number(@Nullable String text) {
        try {
            return text == null ? 1 : Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return 1;
        }
    }
}
