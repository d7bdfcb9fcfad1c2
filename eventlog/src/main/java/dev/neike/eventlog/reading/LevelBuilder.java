package dev.neike.eventlog.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** One column of names being read: a dictionary, and a number per event, -1 where the value is missing. */
public final class LevelBuilder {

    private final ByteDictionary dictionary = new ByteDictionary();
    private final Set<String> missing;
    private int[] codeOfEntry = new int[64];
    private String[] names = new String[64];
    private int size;
    private int[] codes = new int[1 << 12];

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
        if (event >= codes.length) {
            codes = Arrays.copyOf(codes, Growth.beyond(event));
        }
        codes[event] = code;
    }

    public int get(int event) {
        return codes[event];
    }

    public int[] codes() {
        return codes;
    }

    public String[] names() {
        return Arrays.copyOf(names, size);
    }

    public String name(int code) {
        return names[code];
    }

    public int size() {
        return size;
    }

    /** Frees what only reading needs. */
    public int[] takeCodes() {
        int[] taken = codes;
        codes = new int[0];
        return taken;
    }

    private int enter(int entry) throws WrongText {
        String name = Utf8.text(dictionary.bytes(entry));
        if (entry >= codeOfEntry.length) {
            codeOfEntry = Arrays.copyOf(codeOfEntry, entry * 2);
        }
        boolean none = name.isBlank() || missing.contains(name.strip());
        codeOfEntry[entry] = none ? -1 : name(name);
        return codeOfEntry[entry];
    }

    private int name(String name) {
        if (size == names.length) {
            names = Arrays.copyOf(names, size * 2);
        }
        names[size] = name;
        return size++;
    }
}
