package dev.neike.job;

import java.time.Duration;

/**
 * Something to be done again and again, by one node at a time.
 *
 * @param name different for each job
 * @param every the pause between two runs
 * @param work what is done; an exception is logged and the next run comes in time
 */
public record RecurringJob(String name, Duration every, Runnable work) {}
