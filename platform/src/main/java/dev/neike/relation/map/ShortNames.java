package dev.neike.relation.map;

/** Names in drawings: as long as there is room for. */
public final class ShortNames {

    private static final int WIDE_FROM = 0x1100;

    private static final int USUAL = 20;

    private ShortNames() {}

    /** The name, cut to the usual length. */
    public static String of(String name) {
        return shorten(name, USUAL);
    }

    /** The name, cut after so many columns; a Chinese character takes two. */
    static String shorten(String name, int columns) {
        String line = name.strip().replaceAll("\\s+", " ");
        if (columns(line) <= columns) {
            return line;
        }
        int used = 0;
        int end = 0;
        while (end < line.length()) {
            int point = line.codePointAt(end);
            used += width(point);
            if (used > columns - 1) {
                break;
            }
            end += Character.charCount(point);
        }
        return line.substring(0, end).strip() + "…";
    }

    static int columns(String text) {
        return text.codePoints().map(ShortNames::width).sum();
    }

    private static int width(int point) {
        return point >= WIDE_FROM && point != '…' ? 2 : 1;
    }
}
