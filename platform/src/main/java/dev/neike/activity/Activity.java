package dev.neike.activity;

/**
 * Something that happened, in the past tense. Implementations are records of plain values below a sealed interface of
 * their module, which is registered as an {@link ActivityKinds} bean; their components are kept as JSON, and the bundle
 * of the module has a sentence under {@code activity.<module>.<kind>}, in which {0}, {1} … are the components in order.
 */
public interface Activity {

    /** What it happened to, as {@code noun/number}, for finding all that happened to one thing. */
    String subject();
}
