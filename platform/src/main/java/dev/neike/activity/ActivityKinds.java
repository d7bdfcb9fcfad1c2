package dev.neike.activity;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The activities of one module.
 *
 * @param module the module's name, first part of each kind
 * @param hierarchy the sealed interface that permits them all
 */
public record ActivityKinds(String module, Class<? extends Activity> hierarchy) {

    public ActivityKinds {
        if (!hierarchy.isSealed()) {
            throw new IllegalArgumentException(hierarchy + " is not sealed");
        }
    }

    /** The record types of the hierarchy. */
    public Stream<Class<?>> types() {
        return leaves(hierarchy);
    }

    /** The name under which a type is kept: {@code organization.unit-created}. */
    public String kind(Class<?> type) {
        return module + "."
                + type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(ActivityKinds::leaves)
                : Stream.of(type);
    }
}
