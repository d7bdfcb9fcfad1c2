package dev.neike.eventlog.reading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One column of names being read: a dictionary, and a number per event, -1 where the value is missing. */
public final class LevelBuilder {

    private final ByteDictionary dictionary = new ByteDictionary();
    private final Set<String> missing;
    private int[] codeOfEntry = new int[64];
    /** Entry of the dictionary for each name; a text is made of one that is asked for. */
    private int[] entries = new int[64];

    private int size;
    private final IntColumn codes = new IntColumn();

    public LevelBuilder(List<String> missing) {
        this.missing = Set.copyOf(missing);
    }

    /** The number of a value, -1 if it means "no value"; {@code WrongText} if the bytes are not UTF-8. */
    public int code(byte[] bytes, int from, int to) throws WrongText {
        if (from == to) {
            return -1;
        }
        int entry = dictionary.add(bytes, from, to);
        return entry >= 0 ? codeOfEntry[entry] : enter(-1 - entry);
    }

    public void set(int event, int code) {
        codes.set(event, code);
    }

    public int get(int event) {
        return codes.get(event);
    }

    IntColumn codes() {
        return codes;
    }

    /** The names as texts. */
    public String[] names() {
        var names = new String[size];
        Arrays.setAll(names, this::name);
        return names;
    }

    /** The names as bytes of UTF-8. */
    byte[][] bytes() {
        var bytes = new byte[size][];
        Arrays.setAll(bytes, code -> dictionary.bytes(entries[code]));
        return bytes;
    }

    private String name(int code) {
        return new String(dictionary.bytes(entries[code]), StandardCharsets.UTF_8);
    }

    public int size() {
        return size;
    }

    private int enter(int entry) throws WrongText {
        String name = Utf8.text(dictionary.bytes(entry));
        if (entry >= codeOfEntry.length) {
            codeOfEntry = Arrays.copyOf(codeOfEntry, entry * 2);
        }
        boolean none = name.isBlank() || missing.contains(name.strip());
        codeOfEntry[entry] = none ? -1 : add(entry);
        return codeOfEntry[entry];
    }

    private int add(int entry) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, size * 2);
        }
        entries[size] = entry;
        return size++;
    }
}
