package dev.neike.access;

import java.security.SecureRandom;

/** Makes one-time passwords and judges chosen ones. */
final class Passwords {

    static final int SHORTEST = 10;
    /** bcrypt looks at no more bytes than this. */
    static final int LONGEST_BYTES = 72;

    /** Without letters and digits that look alike. */
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Passwords() {}

    /** Sixteen letters in four groups: 79 bits. */
    static String oneTime() {
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 16; i++) {
            password.append(i > 0 && i % 4 == 0 ? "-" : "").append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
