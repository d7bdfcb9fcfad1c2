package dev.neike.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;

/**
 * How somebody looks at the product.
 *
 * @param width of the window in CSS pixels
 * @param language of the browser
 * @param dark whether the device is set to dark
 */
record Reader(int width, String language, boolean dark) {

    /** Each width, language and theme at least once with each other of the two. */
    static final List<Reader> ALL = List.of(
            new Reader(1440, "zh-CN", false),
            new Reader(390, "en-GB", true),
            new Reader(1440, "en-GB", true),
            new Reader(390, "zh-CN", false));

    ColorScheme colorScheme() {
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    /** Ends the name of each picture. */
    String suffix() {
        return width + "-" + language + "-" + (dark ? "dark" : "light");
    }
}
