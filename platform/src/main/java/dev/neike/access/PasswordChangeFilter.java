package dev.neike.access;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;
import org.springframework.security.core.Authentication;
import org.springframework.web.filter.OncePerRequestFilter;

/** Whoever came in with a one-time password chooses another before anything else. */
class PasswordChangeFilter extends OncePerRequestFilter {

    private static final String PATH = "/account/password";

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (mustChange(request)) {
            response.sendRedirect(request.getContextPath() + PATH);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean mustChange(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                && authentication.getPrincipal() instanceof Principal principal
                && principal.mustChangePassword()
                && Stream.of(PATH, "/assets/", "/sign-out", "/language", "/theme", "/error")
                        .noneMatch(request.getRequestURI()::startsWith);
    }
}
