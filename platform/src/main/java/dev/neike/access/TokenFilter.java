package dev.neike.access;

import dev.neike.shell.Problem;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/** Programs show a token with every call (RFC 6750) and need the scope that the call takes. No cookie counts here. */
class TokenFilter extends OncePerRequestFilter {

    static final String DESCRIPTION = "/api/v1/openapi.json";

    private static final String SCHEME = "Bearer ";
    private static final String BASE = "/api/v1/";

    private final Tokens tokens;

    TokenFilter(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return path(request).equals(DESCRIPTION);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Optional<String> secret = secret(request);
        if (secret.isEmpty()) {
            refuse(request, response, "access.problem.no-token", "");
            return;
        }
        Optional<Tokens.Bearer> found = tokens.bearer(secret.get());
        if (found.isEmpty() || !found.get().principal().isEnabled()) {
            refuse(request, response, "access.problem.unknown-token", ", error=\"invalid_token\"");
            return;
        }
        Tokens.Bearer bearer = found.get();
        if (!tokens.isValid(bearer.token())) {
            refuse(request, response, "access.problem.expired-token", ", error=\"invalid_token\"");
            return;
        }
        Optional<TokenScope> needed = TokenScope.needed(request.getMethod(), resource(request));
        if (needed.isPresent() && !bearer.token().scopes().contains(needed.get())) {
            String slug = needed.get().slug();
            response.setHeader(
                    HttpHeaders.WWW_AUTHENTICATE,
                    "Bearer realm=\"Neike\", error=\"insufficient_scope\", scope=\"" + slug + "\"");
            new Problem(HttpStatus.FORBIDDEN, "access.problem.scope", slug).send(request, response);
            return;
        }
        tokens.used(bearer.token());
        pass(bearer, request, response, chain);
    }

    private static void pass(
            Tokens.Bearer bearer, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var authentication = UsernamePasswordAuthenticationToken.authenticated(
                bearer.principal(), null, bearer.principal().getAuthorities());
        authentication.setDetails(bearer.token());
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        try {
            chain.doFilter(request, response);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    static Optional<String> secret(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip());
    }

    private static void refuse(HttpServletRequest request, HttpServletResponse response, String key, String challenge)
            throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"Neike\"" + challenge);
        new Problem(HttpStatus.UNAUTHORIZED, key).send(request, response);
    }

    private static String path(HttpServletRequest request) {
        return request.getRequestURI().substring(request.getContextPath().length());
    }

    private static String resource(HttpServletRequest request) {
        String path = path(request);
        String rest = path.startsWith(BASE) ? path.substring(BASE.length()) : "";
        int end = rest.indexOf('/');
        return end < 0 ? rest : rest.substring(0, end);
    }
}
