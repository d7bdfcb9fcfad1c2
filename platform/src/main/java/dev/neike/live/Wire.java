package dev.neike.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Carries what has changed between all nodes, this one too: NOTIFY four times a second at most, and LISTEN. */
@Component
class Wire implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Wire.class);

    private static final String CHANNEL = "neike_live";
    /** PostgreSQL takes less than 8000 bytes at once. */
    private static final int LONGEST = 7_900;

    private static final Duration TICK = Duration.ofMillis(250);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int TICKS_PER_KNOCK = 80;

    private final DataSource database;
    private final Live live;
    private final Followers followers;
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean running;

    Wire(DataSource database, Live live, Followers followers) {
        this.database = database;
        this.live = live;
        this.followers = followers;
    }

    @Override
    public void start() {
        running = true;
        threads.add(Thread.ofPlatform().daemon().name("live-tell").start(this::tell));
        threads.add(Thread.ofPlatform().daemon().name("live-listen").start(this::listen));
    }

    @Override
    public void stop() {
        running = false;
        followers.close();
        threads.forEach(Thread::interrupt);
        try {
            for (Thread thread : threads) {
                thread.join(PAUSE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void tell() {
        int ticks = 0;
        while (running && pause(TICK)) {
            Set<String> changed = live.drain();
            if (!changed.isEmpty()) {
                send(changed);
            }
            ticks = (ticks + 1) % TICKS_PER_KNOCK;
            if (ticks == 0) {
                followers.knock();
            }
        }
    }

    /** Where the database is away the pages here are told at least. */
    private void send(Set<String> changed) {
        try (Connection connection = database.getConnection();
                PreparedStatement notify = connection.prepareStatement("select pg_notify(?, ?)")) {
            for (String payload : payloads(changed)) {
                notify.setString(1, CHANNEL);
                notify.setString(2, payload);
                notify.execute();
            }
        } catch (SQLException e) {
            LOG.debug("live changes could not be told", e);
            followers.tell(changed);
        }
    }

    static List<String> payloads(Set<String> topics) {
        List<String> payloads = new ArrayList<>();
        StringBuilder payload = new StringBuilder();
        for (String topic : topics) {
            if (payload.length() + topic.length() >= LONGEST) {
                payloads.add(payload.toString());
                payload.setLength(0);
            }
            payload.append(payload.isEmpty() ? "" : " ").append(topic);
        }
        payloads.add(payload.toString());
        return payloads;
    }

    private void listen() {
        boolean again = false;
        while (running) {
            try (Connection connection = database.getConnection()) {
                try (var statement = connection.createStatement()) {
                    statement.execute("listen " + CHANNEL);
                }
                if (again) {
                    followers.tellAll();
                }
                again = true;
                hear(connection);
            } catch (SQLException e) {
                LOG.debug("listening for live changes was interrupted", e);
                if (!pause(PAUSE)) {
                    return;
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (running) {
            PGNotification @Nullable [] notifications = postgres.getNotifications((int) PAUSE.toMillis() / 4);
            Set<String> topics = new HashSet<>();
            if (notifications != null) {
                for (PGNotification notification : notifications) {
                    topics.addAll(List.of(notification.getParameter().split(" ", -1)));
                }
            }
            if (!topics.isEmpty()) {
                followers.tell(topics);
            }
        }
    }

    private static boolean pause(Duration pause) {
        try {
            Thread.sleep(pause);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
