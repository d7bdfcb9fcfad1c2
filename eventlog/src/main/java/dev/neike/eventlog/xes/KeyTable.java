package dev.neike.eventlog.xes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attribute keys of one scope: finds the slot of a key without making text of it. */
final class KeyTable {

    /** Keys beyond this many are passed over; no log has them. */
    private static final int MOST = 100_000;

    private static final class Entry {
        final char[] key;
        final int slot;
        boolean met;

        Entry(char[] key, int slot) {
            this.key = key;
            this.slot = slot;
        }
    }

    private final boolean all;
    private final List<String> seen = new ArrayList<>();
    private @Nullable Entry[] table = new Entry[128];
    private int size;

    /** @param all whether every key gets a slot, its number by first appearance; else only those added */
    KeyTable(boolean all) {
        this.all = all;
    }

    void add(String key, int slot) {
        place(new Entry(key.toCharArray(), slot));
    }

    /** The slot of a key, -1 if it has none. */
    int slot(char[] text, int from, int to) {
        int mask = table.length - 1;
        int at = hash(text, from, to) & mask;
        for (Entry entry; (entry = table[at]) != null; at = (at + 1) & mask) {
            if (Arrays.equals(entry.key, 0, entry.key.length, text, from, to)) {
                return entry.met ? entry.slot : meet(entry);
            }
        }
        if (size >= MOST) {
            return -1;
        }
        var entry = new Entry(Arrays.copyOfRange(text, from, to), all ? size : -1);
        place(entry);
        return meet(entry);
    }

    /** All keys seen, in order of appearance. */
    List<String> seen() {
        return seen;
    }

    private int meet(Entry entry) {
        entry.met = true;
        seen.add(new String(entry.key));
        return entry.slot;
    }

    private void place(Entry entry) {
        if (++size * 2 > table.length) {
            var old = table;
            table = new Entry[old.length * 2];
            for (var moved : old) {
                if (moved != null) {
                    put(moved);
                }
            }
        }
        put(entry);
    }

    private void put(Entry entry) {
        int mask = table.length - 1;
        int at = hash(entry.key, 0, entry.key.length) & mask;
        while (table[at] != null) {
            at = (at + 1) & mask;
        }
        table[at] = entry;
    }

    private static int hash(char[] text, int from, int to) {
        int hash = to - from;
        // The whole of short keys, some of long ones; comparison settles the rest.
        int step = 1 + hash / 16;
        for (int i = from; i < to; i += step) {
            hash = hash * 31 + text[i];
        }
        return hash ^ (hash >>> 15);
    }
}
