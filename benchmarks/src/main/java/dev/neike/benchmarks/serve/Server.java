package dev.neike.benchmarks.serve;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The embedded database of a running Neike, from outside. */
final class Server {

    private final long process;
    private final int port;
    private final Properties credentials = new Properties();

    Server(Path data) throws IOException {
        List<String> lines = Files.readAllLines(data.resolve("database/postmaster.pid"));
        this.process = Long.parseLong(lines.getFirst().strip());
        this.port = Integer.parseInt(lines.get(3).strip());
        credentials.load(new StringReader(Files.readString(data.resolve("credentials"))));
    }

    long process() {
        return process;
    }

    int port() {
        return port;
    }

    String applicationPassword() {
        return credentials.getProperty("application");
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/neike", "postgres", credentials.getProperty("superuser"));
    }

    /** Runs a script of this module as the superuser, without triggers and foreign keys, in one transaction. */
    void run(String script, Object... parameters) throws IOException, SQLException {
        String sql;
        try (var in = Server.class.getResourceAsStream("/serve/" + script)) {
            sql = new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
        execute("set session_replication_role = replica; begin; "
                + (parameters.length == 0 ? sql : sql.formatted(parameters)) + "; commit");
    }

    void execute(String sql) throws SQLException {
        try (var connection = open();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (var connection = open();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    long number(String sql) throws SQLException {
        return Long.parseLong(column(sql).getFirst());
    }
}
