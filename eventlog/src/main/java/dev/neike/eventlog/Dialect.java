package dev.neike.eventlog;

/**
 * How a CSV file is written. Ignored for XES, which says its own encoding.
 *
 * @param separator one character between fields: {@code , ; tab |} or another
 * @param quote the character around fields, {@code "} as a rule
 * @param encoding name of the character encoding: UTF-8, UTF-16LE, UTF-16BE, GB18030 (holds GBK), windows-1252, …
 */
public record Dialect(char separator, char quote, String encoding) {

    /** Comma, double quote, UTF-8. */
    public static Dialect standard() {
        return new Dialect(',', '"', "UTF-8");
    }
}
