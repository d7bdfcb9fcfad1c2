package dev.neike.request.file;

import java.text.Normalizer;

/** What remains of a file's name: no folders, no signs that draw nothing, not too long. */
final class FileNames {

    private static final int LONGEST = 200;

    private FileNames() {}

    static String safe(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}<>:\"|?*]", "")
                .strip();
        // Systems that pass over dots and blanks at the end would see another kind of file than we do.
        String name = plain.replaceAll("^[.\\s]+|[.\\s]+$", "");
        if (name.isEmpty()) {
            return "file";
        }
        int dot = name.lastIndexOf('.');
        String extension = dot > 0 && name.length() - dot <= 12 ? name.substring(dot) : "";
        return name.length() <= LONGEST ? name : beginning(name, LONGEST - extension.length()) + extension;
    }

    /** So many signs, none of them cut in half. */
    private static String beginning(String name, int length) {
        return name.substring(0, Character.isHighSurrogate(name.charAt(length - 1)) ? length - 1 : length);
    }
}
