package dev.neike.launch;

/** The way in for whoever starts an installation that nobody has used yet; shown once at the terminal, kept nowhere. */
public record FirstSignIn(String login, String oneTimePassword) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return "FirstSignIn[" + login + "]";
    }
}
