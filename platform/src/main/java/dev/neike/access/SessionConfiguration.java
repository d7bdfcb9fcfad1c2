package dev.neike.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;
import org.springframework.session.jdbc.config.annotation.web.http.EnableJdbcHttpSession;
import org.springframework.transaction.support.TransactionOperations;

/** Sessions in the database, read and written by one statement each. */
@Configuration(proxyBeanMethods = false)
@EnableJdbcHttpSession(tableName = "access_session", maxInactiveIntervalInSeconds = SessionConfiguration.SECONDS)
class SessionConfiguration {

    static final int SECONDS = 12 * 3600;

    /** Two pages that one browser opens at once may write the same attribute first: neither fails. */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> writingTwice() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /** Nearly always it is one statement; its own transaction around it would cost as much again. */
    @Bean(defaultCandidate = false)
    TransactionOperations springSessionTransactionOperations() {
        return TransactionOperations.withoutTransaction();
    }

    @Bean
    @Primary
    QuietSessions<? extends Session> sessions(FindByIndexNameSessionRepository<? extends Session> kept) {
        return new QuietSessions<>(kept);
    }
}
