package dev.neike.relation;

/**
 * Something that stands out.
 *
 * @param sentence with its numbers, in the reader's language
 * @param path where to look closer
 * @param weight its figure as a share (0..1) of the largest of its list, for a bar
 */
public record Finding(String sentence, String path, double weight) {}
