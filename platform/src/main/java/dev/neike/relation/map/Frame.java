package dev.neike.relation.map;

/** The room for so many units, in the drawing's own units: about pixels at first, more where the reader will zoom. */
record Frame(double width, double height, double smallest, double largest) {

    private static final double LETTER = 6.9;
    private static final double LINE = 17;
    private static final double AIR = 7;

    static Frame of(int units, boolean tall) {
        if (tall) {
            return new Frame(380, Math.clamp(90 + units * 40L, 300, 640), 5, 17);
        }
        if (units <= 12) {
            return new Frame(1200, 560, 9, 34);
        }
        if (units <= 40) {
            return new Frame(1200, 700, 7, 30);
        }
        double scale = Math.sqrt(units / 40.0);
        return new Frame(1200 * scale, 700 * scale, 7, 32);
    }

    /** The area of the circle grows with the part (0..1). */
    double radius(double part) {
        return smallest + (largest - smallest) * Math.sqrt(part);
    }

    Graph.Box box(ChainMap.Node node) {
        double label = ShortNames.columns(node.label()) * LETTER / 2;
        return new Graph.Box(Math.max(node.radius(), label) + AIR, node.radius() + AIR, node.radius() + LINE + AIR);
    }
}
