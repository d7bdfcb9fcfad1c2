package dev.neike.privacy;

import java.time.Instant;

/**
 * Something of one person's that waits to be shown together with others'.
 *
 * @param cell what figure it belongs to
 * @param person the number of whoever it would tell about
 * @param at when it happened
 * @param thing what it is
 */
public record Waiting<C, T>(C cell, long person, Instant at, T thing) {}
