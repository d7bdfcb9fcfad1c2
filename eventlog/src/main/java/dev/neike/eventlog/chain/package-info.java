/**
 * The service chain found in a log: legs, hand-overs, relations, what they cost. All figures follow one definition each,
 * written at the record that carries them; times are in seconds, days are days of UTC, quantiles are of type 7.
 */
@NullMarked
package dev.neike.eventlog.chain;

import org.jspecify.annotations.NullMarked;
