/**
 * Business time: which instants a service is open, how much open time lies between two instants, and when so much of it
 * will have passed. Pure computation on {@code java.time}; usable without the rest of Neike.
 *
 * <p>An instant is open exactly if its local time of day, in the calendar's zone, lies in one of the half-open intervals of
 * its local date. What a change of clocks repeats is therefore open twice, and what it leaves out never.
 */
@NullMarked
package dev.neike.calendar;

import org.jspecify.annotations.NullMarked;
