package dev.neike.access;

import dev.neike.activity.ActivityLog;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Viewer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Tokens with which programs act for somebody. A token is 256 random bits, so a fast keyed hash (HMAC-SHA-256) is enough
 * to keep it: there is nothing to guess that a slow one would have to slow down.
 */
@Component
public class Tokens {

    static final int MOST = 50;
    static final int LONGEST_NAME = 100;
    static final int MOST_DAYS = 366;

    private static final String PREFIX = "neike_";
    private static final int SHOWN = PREFIX.length() + 4;
    private static final Duration USED_ROUNDED = Duration.ofMinutes(5);

    private final TokenStore store;
    private final AccountStore accounts;
    private final Principals principals;
    private final ActivityLog activities;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();
    private final AtomicReference<@Nullable SecretKeySpec> key = new AtomicReference<>();

    Tokens(TokenStore store, AccountStore accounts, Principals principals, ActivityLog activities, Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.principals = principals;
        this.activities = activities;
        this.clock = clock;
    }

    /** A token just made, with the only copy of what to send. */
    public record Made(Token token, String secret) {}

    /** Whose token it is, and what it may be used for. */
    record Bearer(Principal principal, Token token) {}

    /**
     * Makes one.
     *
     * @param days how long it is valid
     * @throws Refusal where the name, the scopes or the days will not do, or there are too many already
     */
    @Transactional
    public Made make(Viewer viewer, String name, Set<TokenScope> scopes, int days) {
        String called = name.strip();
        if (called.isEmpty() || called.length() > LONGEST_NAME) {
            throw new Refusal("access.refusal.token-name", LONGEST_NAME);
        }
        if (scopes.isEmpty()) {
            throw new Refusal("access.refusal.token-scopes");
        }
        if (days < 1 || days > MOST_DAYS) {
            throw new Refusal("access.refusal.token-days", MOST_DAYS);
        }
        if (of(viewer).size() >= MOST) {
            throw new Refusal("access.refusal.token-many", MOST);
        }
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        String secret = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String beginning = secret.substring(0, SHOWN);
        Token wish = new Token(
                0, viewer.account(), called, beginning, scopes, now, now.plus(Duration.ofDays(days)), null, null);
        long id = store.insert(wish, hash(secret));
        activities.record(viewer, new AccessActivity.TokenMade(viewer.account(), called));
        return new Made(
                new Token(id, wish.account(), called, beginning, scopes, now, wish.expiresAt(), null, null), secret);
    }

    /** One's own that are not revoked, the newest first. */
    @Transactional(readOnly = true)
    public List<Token> of(Viewer viewer) {
        return store.of(viewer.account(), MOST);
    }

    /**
     * From now on it is worth nothing.
     *
     * @throws NotFound where it is not one's own
     */
    @Transactional
    public void revoke(Viewer viewer, long id) {
        String name = of(viewer).stream()
                .filter(it -> it.id() == id)
                .findFirst()
                .map(Token::name)
                .orElseThrow(NotFound::new);
        if (store.revoke(viewer.account(), id, clock.instant())) {
            activities.record(viewer, new AccessActivity.TokenRevoked(viewer.account(), name));
        }
    }

    /** Whose it is; the token may be over, the account closed. */
    Optional<Bearer> bearer(String secret) {
        if (!secret.startsWith(PREFIX) || secret.length() > 100) {
            return Optional.empty();
        }
        return store.byHash(hash(secret))
                .flatMap(token -> accounts.byId(token.account())
                        .map(found -> new Bearer(principals.of(found.account(), null), token)));
    }

    /** Notes that it was used, to five minutes. */
    void used(Token token) {
        Instant now = clock.instant();
        Instant last = token.usedAt();
        if (last == null || last.plus(USED_ROUNDED).isBefore(now)) {
            store.used(token.id(), now);
        }
    }

    boolean isValid(Token token) {
        return token.isValid(clock.instant());
    }

    private byte[] hash(String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key());
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }

    private SecretKeySpec key() {
        SecretKeySpec known = key.get();
        if (known == null) {
            byte[] candidate = new byte[32];
            random.nextBytes(candidate);
            known = new SecretKeySpec(store.key(candidate), "HmacSHA256");
            key.set(known);
        }
        return known;
    }
}
