package dev.neike.notification;

import java.time.Instant;

/**
 * A notice in its reader's language.
 *
 * @param kind as programs see it
 * @param icon name of a Bootstrap icon, without its prefix
 * @param subject what the thing is called that it is about; empty where the reader may not see it, or no longer
 * @param path where it is looked at
 */
public record ShownNotice(
        long id, String kind, String icon, String sentence, String subject, String path, Instant at, boolean read) {}
