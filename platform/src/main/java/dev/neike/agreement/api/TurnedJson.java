package dev.neike.agreement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.agreement.Turned;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * So many promises would have come out otherwise, in one way: they would have been broken, kept, made at all, or not made any
 * more. At most 20 of those that the viewer may see, the biggest difference first; so many are about requests that the viewer
 * may not see.
 */
record TurnedJson(String turn, long promises, long hidden, List<TurnedExampleJson> examples) {

    /** A promise, {@code fulfilment} or {@code acceptance}, about a request of a customer’s unit. */
    record TurnedExampleJson(
            long request,
            String path,
            String subject,
            long customer,
            String promise,
            TurnedSideJson then,
            TurnedSideJson now) {

        static TurnedExampleJson of(Turned.Example it) {
            return new TurnedExampleJson(
                    it.number(),
                    it.path(),
                    it.subject(),
                    it.customer().value(),
                    it.promise().slug(),
                    TurnedSideJson.of(it.then()),
                    TurnedSideJson.of(it.now()));
        }
    }

    /**
     * How it stands: {@code kept}, {@code broken}, {@code open}, {@code void} or {@code nothing}. Business time in seconds;
     * {@code overSeconds} is below zero where some was left.
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record TurnedSideJson(
            String verdict,
            @Nullable Long promisedSeconds,
            @Nullable Instant dueAt,
            @Nullable Long overSeconds) {

        static TurnedSideJson of(Turned.Side it) {
            return new TurnedSideJson(it.verdict().slug(), seconds(it.promised()), it.due(), seconds(it.over()));
        }

        private static @Nullable Long seconds(@Nullable Duration time) {
            return time == null ? null : time.toSeconds();
        }
    }

    static TurnedJson of(Turned it) {
        return new TurnedJson(
                it.turn().slug(),
                it.all(),
                it.hidden(),
                it.examples().stream().map(TurnedExampleJson::of).toList());
    }
}
