package dev.neike.api;

/** Something by number, with what it is called now, in the reader's language. */
public record Named(long id, String name) {}
