package dev.neike.database;

/**
 * What a client needs to connect.
 *
 * @param url a JDBC URL
 */
public record DatabaseAddress(String url, String user, String password) {

    /** Keeps the password out of logs. */
    @Override
    public String toString() {
        return user + " at " + url;
    }
}
