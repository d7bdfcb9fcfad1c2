package dev.neike.log;

import dev.neike.eventlog.Attribute;
import dev.neike.eventlog.LogFormat;
import dev.neike.eventlog.Mapping;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The page on which a mapping is corrected.
 *
 * @param log the log
 * @param seen what looking found
 * @param saved the mapping as it is kept
 * @param form the mapping as the form shows it
 * @param trouble why the form sent can't be used, or {@code null}
 * @param refusal why the last look at the file failed, or {@code null}
 * @param twin another log with the same content, or {@code null}
 * @param preview the first events as read with the saved mapping
 */
public record MappingPage(
        LogRow log,
        Seen seen,
        Mapping saved,
        MappingForm form,
        @Nullable Trouble trouble,
        @Nullable Trouble refusal,
        @Nullable LogRow twin,
        Preview preview) {

    /** Attributes shown before the rest is left to the search of the form. */
    public static final int ATTRIBUTES_SHOWN = 100;

    /** The zones to choose from. */
    public static final List<String> ZONES =
            ZoneId.getAvailableZoneIds().stream().sorted().toList();

    private static final int CANDIDATES_SHOWN = 40;

    public boolean isCsv() {
        return saved.format() == LogFormat.CSV;
    }

    public boolean isImported() {
        return log.cases() != null;
    }

    /** An attribute with its position. */
    public record Choice(String position, Attribute attribute) {}

    public List<Choice> choices() {
        return IntStream.range(0, seen.attributes().size())
                .mapToObj(i -> new Choice(String.valueOf(i), seen.attributes().get(i)))
                .toList();
    }

    /** The attributes offered as levels: chosen ones and those that can tell units apart. */
    public List<Choice> levels() {
        List<Choice> chosen =
                choices().stream().filter(choice -> isChosen(choice)).toList();
        List<Choice> others = choices().stream()
                .filter(choice -> !isChosen(choice) && maySplit(choice.attribute()))
                .limit(Math.max(0, CANDIDATES_SHOWN - chosen.size()))
                .toList();
        return IntStream.range(0, 2)
                .mapToObj(i -> i == 0 ? chosen : others)
                .flatMap(List::stream)
                .toList();
    }

    public boolean isChosen(Choice choice) {
        return form.units().contains(choice.position());
    }

    /** Whether somebody may tick it: persons only where an administrator switched them on. */
    public boolean mayChoose(Choice choice) {
        return log.persons() || !choice.attribute().person();
    }

    private boolean maySplit(Attribute attribute) {
        String name = attribute.name();
        boolean used = name.equals(saved.caseId()) || name.equals(saved.time()) || name.equals(saved.startTime());
        boolean kind = attribute.kind() == Attribute.Kind.TEXT
                || attribute.kind() == Attribute.Kind.NUMBER
                || attribute.kind() == Attribute.Kind.BOOLEAN;
        boolean splits = attribute.distinct() > 1 && attribute.distinct() < Math.max(50, seen.eventsSeen() / 5);
        return !used && kind && splits && attribute.constantInCase() < 1;
    }

    public Optional<Trouble> problem() {
        return Optional.ofNullable(trouble).or(() -> Optional.ofNullable(refusal));
    }
}
