package dev.neike.launch;

import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;

/** The data source's settings; whoever asks for one waits until the database is up. */
final class DatabaseProperties extends EnumerablePropertySource<CompletableFuture<Database>> {
    private static final String URL = "spring.datasource.url";
    private static final String USER = "spring.datasource.username";
    private static final String PASSWORD = "spring.datasource.password";

    DatabaseProperties(CompletableFuture<Database> database) {
        super("database", database);
    }

    @Override
    public String[] getPropertyNames() {
        return new String[] {URL, USER, PASSWORD};
    }

    @Override
    public boolean containsProperty(String name) {
        return Set.of(URL, USER, PASSWORD).contains(name);
    }

    @Override
    public @Nullable Object getProperty(String name) {
        return switch (name) {
            case URL -> source.join().address().url();
            case USER -> source.join().address().user();
            case PASSWORD -> source.join().address().password();
            default -> null;
        };
    }
}
