package dev.neike.log;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.IntFunction;

/** Reads pieces one after the other, each fetched when needed. */
final class PieceStream extends InputStream {

    private final IntFunction<Optional<byte[]>> pieces;
    private long left;
    private int number;
    private byte[] piece = {};
    private int position;

    PieceStream(IntFunction<Optional<byte[]>> pieces, long size) {
        this.pieces = pieces;
        this.left = size;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (position == piece.length && !next()) {
            return -1;
        }
        int count = Math.min(length, piece.length - position);
        System.arraycopy(piece, position, into, offset, count);
        position += count;
        return count;
    }

    /** Ends only where the file ended: a piece that is gone means that the log was deleted meanwhile. */
    private boolean next() throws IOException {
        if (left == 0) {
            return false;
        }
        piece = pieces.apply(number++).orElseThrow(() -> new IOException("the file is gone"));
        position = 0;
        left -= piece.length;
        return true;
    }
}
