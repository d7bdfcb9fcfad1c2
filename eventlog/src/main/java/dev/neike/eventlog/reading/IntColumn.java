package dev.neike.eventlog.reading;

import java.util.Arrays;

/** Small numbers in pieces, as {@link LongColumn}. */
public final class IntColumn {

    private static final int BITS = 15;
    private static final int PIECE = 1 << BITS;

    private int[][] pieces = new int[16][];

    /** Sets a number; room for it is made piece by piece, from 0 on. */
    public void set(int index, int value) {
        int piece = index >> BITS;
        if (piece == pieces.length) {
            pieces = Arrays.copyOf(pieces, piece * 2);
        }
        if (pieces[piece] == null) {
            pieces[piece] = new int[PIECE];
        }
        pieces[piece][index & (PIECE - 1)] = value;
    }

    public int get(int index) {
        return pieces[index >> BITS][index & (PIECE - 1)];
    }

    /** The first so many numbers in one array; the column is spent afterwards. */
    public int[] take(int size) {
        var all = new int[size];
        for (int from = 0; from < size; from += PIECE) {
            System.arraycopy(pieces[from >> BITS], 0, all, from, Math.min(PIECE, size - from));
        }
        clear();
        return all;
    }

    /** The numbers in this order, in one array; the column is spent afterwards. */
    int[] take(int[] order) {
        var all = new int[order.length];
        Arrays.setAll(all, i -> get(order[i]));
        clear();
        return all;
    }

    /** Frees it all. */
    void clear() {
        pieces = new int[0][];
    }
}
