package dev.neike.launch;

import dev.neike.database.DataFolder;
import dev.neike.database.DatabaseAddress;
import dev.neike.database.EmbeddedPostgres;
import dev.neike.database.ServerSettings;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The database the application works on, ours or somebody else's; ours is stopped on closing. */
sealed interface Database extends AutoCloseable {

    DatabaseAddress address();

    /** Completes when the database has ended without being told to; never for one that is not ours. */
    CompletableFuture<Void> onEnd();

    @Override
    void close();

    static Database start(DataFolder folder, Optional<ExternalDatabase> external, ServerSettings settings) {
        return external.isPresent()
                ? new External(external.get().address())
                : new Embedded(EmbeddedPostgres.start(folder, settings));
    }

    record Embedded(EmbeddedPostgres postgres) implements Database {
        @Override
        public DatabaseAddress address() {
            return postgres.address();
        }

        @Override
        public CompletableFuture<Void> onEnd() {
            return postgres.onEnd();
        }

        @Override
        public void close() {
            postgres.close();
        }
    }

    record External(DatabaseAddress address) implements Database {
        @Override
        public CompletableFuture<Void> onEnd() {
            return new CompletableFuture<>();
        }

        @Override
        public void close() {
            // Not ours to stop.
        }
    }
}
