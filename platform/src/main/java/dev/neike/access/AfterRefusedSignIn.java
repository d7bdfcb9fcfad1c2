package dev.neike.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Back to the form with the reason: wrong, disabled, or slowed and for how long. */
class AfterRefusedSignIn implements AuthenticationFailureHandler {

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refused)
            throws IOException {
        String reason = switch (refused) {
            case PasswordSignIn.Slowed slowed -> "wait=" + slowed.seconds();
            case DisabledException disabled -> "disabled";
            default -> "refused";
        };
        response.sendRedirect(request.getContextPath() + "/sign-in?" + reason);
    }
}
