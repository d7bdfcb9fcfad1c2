package dev.neike.agreement.paper;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has signed.
 *
 * @param account with which account; {@code null} where it was brought in from elsewhere
 * @param name how they were called then
 */
public record Signature(Slot slot, @Nullable Long account, String name, Instant at) {}
