package dev.neike.eventlog.xes;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The attribute keys of one scope: finds the slot of a key without making text of it. */
final class KeyTable {

    /** Keys beyond this many are passed over; no log has them. */
    private static final int MOST = 100_000;

    private static final class Entry {
        final byte[] key;
        final int slot;
        boolean met;
        /** The entry asked for after this one last time: attributes come in the same order again and again. */
        @Nullable
        Entry follower;

        Entry(byte[] key, int slot) {
            this.key = key;
            this.slot = slot;
        }
    }

    private final boolean all;
    private final List<String> seen = new ArrayList<>();
    private @Nullable Entry[] table = new Entry[128];
    private int size;
    private Entry last = new Entry(new byte[0], -1);

    /** @param all whether every key gets a slot, its number by first appearance; else only those added */
    KeyTable(boolean all) {
        this.all = all;
    }

    void add(String key, int slot) {
        place(new Entry(key.getBytes(StandardCharsets.UTF_8), slot));
    }

    /** The slot of a key (UTF-8), -1 if it has none. */
    int slot(byte[] text, int from, int to) {
        var guess = last.follower;
        if (guess != null && Arrays.equals(guess.key, 0, guess.key.length, text, from, to)) {
            last = guess;
            return guess.slot;
        }
        return look(text, from, to);
    }

    private int look(byte[] text, int from, int to) {
        int mask = table.length - 1;
        int at = hash(text, from, to) & mask;
        for (Entry entry; (entry = table[at]) != null; at = (at + 1) & mask) {
            if (Arrays.equals(entry.key, 0, entry.key.length, text, from, to)) {
                return meet(entry);
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
        last.follower = entry;
        last = entry;
        if (entry.met) {
            return entry.slot;
        }
        entry.met = true;
        seen.add(new String(entry.key, StandardCharsets.UTF_8));
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

    private static int hash(byte[] text, int from, int to) {
        int hash = to - from;
        // The whole of short keys, some of long ones; comparison settles the rest.
        int step = 1 + hash / 16;
        for (int i = from; i < to; i += step) {
            hash = hash * 31 + text[i];
        }
        return hash ^ (hash >>> 15);
    }
}
