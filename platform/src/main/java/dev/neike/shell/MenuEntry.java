package dev.neike.shell;

/**
 * One line of the navigation.
 *
 * @param textKey key of its text
 * @param path where it leads; the entry is marked as current on this path and below it
 * @param icon name of a Bootstrap icon, without its prefix
 * @param order position, small numbers first
 */
public record MenuEntry(String textKey, String path, String icon, int order) {

    boolean isCurrent(String requested) {
        return requested.equals(path) || (path.length() > 1 && requested.startsWith(path + "/"));
    }
}
