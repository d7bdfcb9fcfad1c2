package dev.neike.log;

import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.Recognition.Warning;
import dev.neike.eventlog.Skipped;
import java.util.List;

/**
 * What the latest successful import of a log found, besides its chains.
 *
 * @param importId that import
 * @param mapping how the log was read
 * @param skipped what was left out
 * @param warnings what to know about it
 */
public record Result(long importId, Mapping mapping, Skipped skipped, List<Warning> warnings) {}
