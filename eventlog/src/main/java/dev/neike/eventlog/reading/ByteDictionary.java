package dev.neike.eventlog.reading;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Numbers different byte strings (UTF-8) in order of first appearance, without making a String of each occurrence. */
public final class ByteDictionary {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INTS = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);

    private byte[][] values = new byte[64][];
    private int[] hashes = new int[64];
    private int[] table = new int[256]; // id + 1, 0 is free
    private int size;
    private int last = -1;

    /** The number of these bytes, or {@code -1 - number} if they are new. */
    public int add(byte[] bytes, int from, int to) {
        if (last >= 0 && same(values[last], bytes, from, to)) {
            return last;
        }
        int hash = hash(bytes, from, to);
        int mask = table.length - 1;
        int at = hash & mask;
        for (int entry; (entry = table[at]) != 0; at = (at + 1) & mask) {
            int id = entry - 1;
            if (hashes[id] == hash && same(values[id], bytes, from, to)) {
                last = id;
                return id;
            }
        }
        last = insert(Arrays.copyOfRange(bytes, from, to), hash, at);
        return -1 - last;
    }

    public int size() {
        return size;
    }

    /** The bytes of a number; not to be changed. */
    public byte[] bytes(int id) {
        return values[id];
    }

    private int insert(byte[] value, int hash, int at) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size * 2);
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        values[size] = value;
        hashes[size] = hash;
        table[at] = ++size;
        if (size * 2 > table.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        table = new int[table.length * 2];
        int mask = table.length - 1;
        for (int id = 0; id < size; id++) {
            int at = hashes[id] & mask;
            while (table[at] != 0) {
                at = (at + 1) & mask;
            }
            table[at] = id + 1;
        }
    }

    private static boolean same(byte[] value, byte[] bytes, int from, int to) {
        return Arrays.equals(value, 0, value.length, bytes, from, to);
    }

    private static int hash(byte[] bytes, int from, int to) {
        long hash = (long) to - from;
        int at = from;
        for (; at + 8 <= to; at += 8) {
            hash = mix(hash ^ (long) LONGS.get(bytes, at));
        }
        if (at + 4 <= to) {
            hash = mix(hash ^ (int) INTS.get(bytes, at));
            at += 4;
        }
        for (; at < to; at++) {
            hash = hash * 31 + bytes[at];
        }
        hash = mix(hash);
        return (int) (hash ^ (hash >>> 32));
    }

    private static long mix(long bits) {
        long mixed = bits * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 29);
    }
}
