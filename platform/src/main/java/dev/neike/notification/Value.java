package dev.neike.notification;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something that a sentence is filled in with. */
public sealed interface Value {

    /** The same in every language. */
    record Words(String words) implements Value {}

    /** What is called otherwise in English, or not. */
    record Name(String name, @Nullable String english) implements Value {}

    /** A count, on which the sentence may depend. */
    record Count(long number) implements Value {}

    record Time(Instant at) implements Value {}

    record Day(LocalDate date) implements Value {}

    /** The number of a thing, written without separators. */
    static Value number(long number) {
        return new Words(Long.toString(number));
    }
}
