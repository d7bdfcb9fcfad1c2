package dev.neike.agreement.paper;

import java.time.Instant;

/** What somebody of a side said about a version that was sent. */
public record Comment(int number, Side side, String author, String text, Instant at) {}
