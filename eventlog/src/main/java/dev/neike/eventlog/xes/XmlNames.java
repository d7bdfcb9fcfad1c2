package dev.neike.eventlog.xes;

/** Names and blanks of XML, as far as simple documents go: ASCII names without prefix. */
final class XmlNames {

    private static final boolean[] START = new boolean[256];
    private static final boolean[] NAME = new boolean[256];

    static {
        for (int c = 'a'; c <= 'z'; c++) {
            START[c] = true;
            START[c - 32] = true;
        }
        START['_'] = true;
        System.arraycopy(START, 0, NAME, 0, 256);
        for (int c = '0'; c <= '9'; c++) {
            NAME[c] = true;
        }
        NAME['.'] = true;
        NAME['-'] = true;
    }

    private XmlNames() {}

    /** The end of the name that begins here; the given end if it may go on behind it. */
    static int end(byte[] b, int from, int to) throws NotSimple {
        int at = from;
        while (at < to && NAME[b[at] & 0xFF]) {
            at++;
        }
        if (at == from ? at < to : !START[b[from] & 0xFF]) {
            throw new NotSimple();
        }
        return at;
    }

    static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\t' || b == '\r';
    }
}
