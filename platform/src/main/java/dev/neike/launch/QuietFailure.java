package dev.neike.launch;

import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;

/** Keeps a failed start in the log file; what the person at the terminal reads is the launcher's one sentence. */
final class QuietFailure implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        LoggerFactory.getLogger(QuietFailure.class).error("The application did not start", failure);
        return true;
    }
}
