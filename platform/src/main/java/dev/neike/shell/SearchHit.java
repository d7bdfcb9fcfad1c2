package dev.neike.shell;

/**
 * Something found.
 *
 * @param kindKey key of the text that names what it is ("unit", "person", "log")
 * @param title its name
 * @param detail one line that tells it from others of the same name, may be empty
 * @param path its page
 */
public record SearchHit(String kindKey, String title, String detail, String path) {}
