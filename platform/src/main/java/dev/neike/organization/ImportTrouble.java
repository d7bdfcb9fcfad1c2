package dev.neike.organization;

import dev.neike.shell.Texts;

/**
 * Something in a file that keeps it from being imported.
 *
 * @param fileKey key of the text that says in which file
 * @param line on which line, 0 where it concerns the whole file
 * @param key key of the sentence
 * @param arguments what the sentence names
 */
public record ImportTrouble(String fileKey, long line, String key, java.util.List<Object> arguments) {

    static final String UNITS = "organization.import.units-file";
    static final String PEOPLE = "organization.import.people-file";

    static ImportTrouble ofUnits(long line, String key, Object... arguments) {
        return new ImportTrouble(UNITS, line, "organization.import.trouble." + key, java.util.List.of(arguments));
    }

    static ImportTrouble ofPeople(long line, String key, Object... arguments) {
        return new ImportTrouble(PEOPLE, line, "organization.import.trouble." + key, java.util.List.of(arguments));
    }

    /** What is wrong and what to do, in the reader's language. */
    public String sentence(Texts texts) {
        return texts.of(key, arguments.toArray());
    }
}
