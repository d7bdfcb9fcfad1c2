package dev.neike.launch;

import dev.neike.database.DatabaseAddress;
import dev.neike.database.Trouble;
import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A PostgreSQL that somebody else runs. */
record ExternalDatabase(DatabaseAddress address) {
    private static final int OLDEST = 16;
    private static final String PATIENCE_SECONDS = "10";

    /** Takes {@code jdbc:postgresql://…} as well as {@code postgresql://user:password@host/database}. */
    static ExternalDatabase of(String url, @Nullable String user, @Nullable String password) {
        String plain = url.replaceFirst("^jdbc:", "").replaceFirst("^postgres:", "postgresql:");
        if (!plain.startsWith("postgresql:")) {
            throw new Trouble("external.noUrl", url);
        }
        String[] account = accountIn(plain);
        return new ExternalDatabase(new DatabaseAddress(
                "jdbc:" + plain.replaceFirst("//[^/@]*@", "//"),
                user != null ? user : account[0],
                password != null ? password : account[1]));
    }

    private static String[] accountIn(String url) {
        String account = null;
        try {
            account = URI.create(url).getUserInfo();
        } catch (IllegalArgumentException e) {
            // Several hosts, say: such a URL can carry no account that we could read.
        }
        String[] parts = account == null ? new String[0] : account.split(":", 2);
        return new String[] {parts.length > 0 ? parts[0] : "", parts.length > 1 ? parts[1] : ""};
    }

    /** Connects once, so that whatever is wrong is said before anything else is started. */
    void check() {
        var properties = new Properties();
        properties.setProperty("loginTimeout", PATIENCE_SECONDS);
        properties.setProperty("user", address.user());
        properties.setProperty("password", address.password());
        try (Connection connection = DriverManager.getConnection(address.url(), properties)) {
            int version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < OLDEST) {
                throw new Trouble("external.tooOld", shown(), version, OLDEST);
            }
        } catch (SQLException e) {
            throw explained(e);
        }
    }

    private Trouble explained(SQLException e) {
        String state = String.valueOf(e.getSQLState());
        // 08004 is the driver's own word for a password that is missing.
        if (state.startsWith("28") || state.equals("08004")) {
            return Trouble.because(e, "external.refused", shown(), address.user());
        }
        if (state.startsWith("3D")) {
            return Trouble.because(e, "external.noDatabase", shown());
        }
        return state.startsWith("08")
                ? Trouble.because(e, "external.unreachable", shown())
                : Trouble.because(e, "external.failed", shown(), e.getMessage());
    }

    /** Without parameters, which may be secret. */
    private String shown() {
        return address.url().replaceFirst("^jdbc:", "").replaceFirst("\\?.*", "");
    }
}
