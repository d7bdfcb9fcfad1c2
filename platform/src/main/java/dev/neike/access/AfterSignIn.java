package dev.neike.access;

import dev.neike.access.AccessActivity.SignedIn;
import dev.neike.activity.ActivityLog;
import dev.neike.shell.Languages;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the sign-in down, brings back the language the person chose, and goes on to the page first asked for. */
@Component
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final AccountStore accounts;
    private final ActivityLog activities;
    private final TransactionTemplate transaction;

    AfterSignIn(AccountStore accounts, ActivityLog activities, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.activities = activities;
        this.transaction = transaction;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        Principal principal = (Principal) Objects.requireNonNull(authentication.getPrincipal());
        long id = principal.viewer().account();
        transaction.executeWithoutResult(status -> {
            accounts.markUsed(id);
            activities.record(principal.viewer(), new SignedIn(id));
        });
        accounts.byId(id)
                .map(AccountStore.Credentials::language)
                .ifPresent(language -> Languages.keep(response, language));
        // Made now: the first two pages at once would make one each, and the forms of one of them would not be taken.
        ((CsrfToken) request.getAttribute(CsrfToken.class.getName())).getToken();
        super.onAuthenticationSuccess(request, response, authentication);
    }
}
