package dev.neike.log;

import dev.neike.eventlog.LogRefused;
import java.util.Map;

/**
 * Why a file or an import can't be used, as kept in the database; {@link Sentences} tells it.
 *
 * @param reason name of a {@link LogRefused.Reason}, or one of the names here
 * @param arguments by name
 */
public record Trouble(String reason, Map<String, String> arguments) {

    /** Something went wrong on our side [reference]. */
    static final String FAILED = "FAILED";

    /** The log does not fit into the memory of the node. */
    static final String OUT_OF_MEMORY = "OUT_OF_MEMORY";

    /** An attribute that names persons was chosen as level [name]. */
    static final String PERSON_LEVEL = "PERSON_LEVEL";

    /** More levels than are of use [limit]. */
    static final String TOO_MANY_LEVELS = "TOO_MANY_LEVELS";

    public Trouble {
        arguments = Map.copyOf(arguments);
    }

    static Trouble of(LogRefused refused) {
        return new Trouble(refused.reason().name(), refused.arguments());
    }
}
