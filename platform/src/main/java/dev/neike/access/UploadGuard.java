package dev.neike.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns uploads away from whoever is not signed in before anything reads them: the filters that look for form fields
 * would otherwise write the whole body to the disk first. Stands behind the session and before all of those.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 100)
class UploadGuard extends OncePerRequestFilter {

    private final Tokens tokens;

    UploadGuard(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isUpload(request) && !(isProgram(request) ? isBearer(request) : isSignedIn(request.getSession(false)))) {
            turnAway(request, response);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Answers by itself: the error page would read the body, too. */
    private static void turnAway(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Connection", "close");
        if (isProgram(request)) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
            response.getWriter().write("{\"status\":401,\"title\":\"Unauthorized\"}");
        } else {
            response.sendRedirect(request.getContextPath() + "/sign-in");
        }
    }

    private static boolean isProgram(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }

    private boolean isBearer(HttpServletRequest request) {
        return TokenFilter.secret(request)
                .flatMap(tokens::bearer)
                .filter(bearer -> tokens.isValid(bearer.token()))
                .isPresent();
    }

    private static boolean isUpload(HttpServletRequest request) {
        return Optional.ofNullable(request.getContentType())
                .map(type -> type.toLowerCase(Locale.ROOT).startsWith("multipart/"))
                .orElse(false);
    }

    private static boolean isSignedIn(@Nullable HttpSession session) {
        return session != null
                && session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY) != null;
    }
}
