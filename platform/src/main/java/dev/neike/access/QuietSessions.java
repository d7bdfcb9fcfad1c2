package dev.neike.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;

/** Keeps when a session was last used to the minute, so that looking at a page writes nothing. */
final class QuietSessions<S extends Session> implements SessionRepository<QuietSessions.Quiet<S>> {

    static final Duration ROUNDED = Duration.ofMinutes(1);

    private final SessionRepository<S> kept;

    QuietSessions(SessionRepository<S> kept) {
        this.kept = kept;
    }

    @Override
    public Quiet<S> createSession() {
        return new Quiet<>(kept.createSession());
    }

    @Override
    public void save(Quiet<S> session) {
        kept.save(session.session());
    }

    @Override
    public @Nullable Quiet<S> findById(String id) {
        S found = kept.findById(id);
        return found == null ? null : new Quiet<>(found);
    }

    @Override
    public void deleteById(String id) {
        kept.deleteById(id);
    }

    /** A session that is not changed by being used again within a minute. */
    record Quiet<S extends Session>(S session) implements Session {

        @Override
        public void setLastAccessedTime(Instant now) {
            if (now.isAfter(session.getLastAccessedTime().plus(ROUNDED))) {
                session.setLastAccessedTime(now);
            }
        }

        @Override
        public Instant getLastAccessedTime() {
            return session.getLastAccessedTime();
        }

        @Override
        public String getId() {
            return session.getId();
        }

        @Override
        public String changeSessionId() {
            return session.changeSessionId();
        }

        @Override
        @SuppressWarnings("TypeParameterUnusedInFormals") // as the interface has it
        public <T> @Nullable T getAttribute(String name) {
            return session.getAttribute(name);
        }

        @Override
        public Set<String> getAttributeNames() {
            return session.getAttributeNames();
        }

        @Override
        public void setAttribute(String name, Object value) {
            session.setAttribute(name, value);
        }

        @Override
        public void removeAttribute(String name) {
            session.removeAttribute(name);
        }

        @Override
        public Instant getCreationTime() {
            return session.getCreationTime();
        }

        @Override
        public void setMaxInactiveInterval(Duration interval) {
            session.setMaxInactiveInterval(interval);
        }

        @Override
        public Duration getMaxInactiveInterval() {
            return session.getMaxInactiveInterval();
        }

        @Override
        public boolean isExpired() {
            return session.isExpired();
        }
    }
}
