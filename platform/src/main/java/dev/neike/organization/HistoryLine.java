package dev.neike.organization;

import java.time.LocalDate;

/** Something that happened on a day, in the reader's language. */
public record HistoryLine(LocalDate day, String sentence) {}
