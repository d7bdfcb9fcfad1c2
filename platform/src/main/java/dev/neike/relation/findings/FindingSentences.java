package dev.neike.relation.findings;

import dev.neike.eventlog.chain.Findings;
import dev.neike.eventlog.chain.Findings.CostlyRelation;
import dev.neike.eventlog.chain.Findings.LongWait;
import dev.neike.eventlog.chain.Findings.PingPongPair;
import dev.neike.eventlog.chain.Findings.Queue;
import dev.neike.shell.Formats;
import dev.neike.shell.Texts;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;

/** Turns the findings of a chain into sentences in the reader's language. */
public final class FindingSentences {

    private final Texts texts;
    private final Formats formats;

    public FindingSentences(Texts texts) {
        this.texts = texts;
        this.formats = texts.formats();
    }

    /**
     * All findings, in the order in which they ask to be acted on.
     *
     * @param medianOfMedianWaits the wait in seconds beyond which waiting counts as lost; absent where the chain has no cost
     */
    public List<FindingSection> sections(Findings findings, OptionalDouble medianOfMedianWaits) {
        String note = medianOfMedianWaits.isPresent()
                ? texts.of("findings.costliest.note", formats.duration(medianOfMedianWaits.getAsDouble()))
                : texts.of("findings.costliest.absent");
        return List.of(
                section("costliest", note, findings.costliest(), this::costly),
                section("ping-pong", texts.of("findings.ping-pong.note"), findings.pingPong(), this::pingPong),
                section("waits", texts.of("findings.waits.note"), findings.longestWaits(), this::wait),
                section("queues", texts.of("findings.queues.note"), findings.longestQueues(), this::queue));
    }

    private <T> FindingSection section(String kind, String note, List<T> found, Function<T, FindingSentence> sentence) {
        List<FindingSentence> sentences = found.isEmpty()
                ? List.of(new FindingSentence(texts.of("findings." + kind + ".none"), "", ""))
                : found.stream().map(sentence).toList();
        return new FindingSection(texts.of("findings." + kind + ".title"), note, sentences);
    }

    private FindingSentence costly(CostlyRelation relation) {
        String text = texts.of(
                "findings.costliest.sentence",
                relation.from(),
                relation.to(),
                formats.duration(relation.lostSeconds()),
                formats.percent(relation.lostShare()),
                relation.handovers(),
                formats.duration(relation.gainMeanSeconds()),
                formats.duration(relation.gainP85Seconds()));
        return new FindingSentence(text, relation.from(), relation.to());
    }

    private FindingSentence pingPong(PingPongPair pair) {
        String text = texts.of(
                "findings.ping-pong.sentence",
                pair.one(),
                pair.other(),
                pair.pingPongs(),
                pair.handovers(),
                formats.percent((double) pair.pingPongs() / pair.handovers()),
                pair.cases());
        return new FindingSentence(text, pair.one(), pair.other());
    }

    private FindingSentence wait(LongWait wait) {
        String text = texts.of(
                "findings.waits.sentence",
                wait.from(),
                wait.to(),
                formats.duration(wait.p50Seconds()),
                formats.duration(wait.p85Seconds()),
                wait.handovers());
        return new FindingSentence(text, wait.from(), wait.to());
    }

    private FindingSentence queue(Queue queue) {
        String text = texts.of(
                "findings.queues.sentence",
                queue.unit(),
                formats.decimal(queue.meanLength(), 1),
                queue.arrivals(),
                formats.duration(queue.waitingSeconds() / queue.arrivals()));
        return new FindingSentence(text, queue.unit(), "");
    }
}
