package dev.neike.activity;

import java.time.Instant;

/**
 * One entry of the log, ready to be read.
 *
 * @param id its number; later entries have larger ones
 * @param at when it happened
 * @param actor who did it, as they were called then
 * @param kind which kind it is
 * @param sentence what was done, in the reader's language, to be read after the actor's name
 */
public record RecordedActivity(long id, Instant at, String actor, String kind, String sentence) {}
