package dev.neike.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.ApplicationTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is read once is read again in the next transaction, and each time where something is written. */
@ApplicationTest
class OnceReadingTest {

    private record Key(String of) {}

    private final TransactionTemplate reading;
    private final TransactionTemplate writing;
    private final List<String> read = new ArrayList<>();

    OnceReadingTest(PlatformTransactionManager manager) {
        reading = new TransactionTemplate(manager);
        reading.setReadOnly(true);
        writing = new TransactionTemplate(manager);
    }

    private String read(String of) {
        return OnceReading.of(new Key(of), () -> {
            read.add(of);
            return of;
        });
    }

    @Test
    void onceInATransactionThatReads() {
        reading.executeWithoutResult(status -> {
            assertThat(read("a") + read("b") + read("a")).isEqualTo("aba");
        });
        assertThat(read).containsExactly("a", "b");
        reading.executeWithoutResult(status -> read("a"));
        assertThat(read).containsExactly("a", "b", "a");
    }

    @Test
    void eachTimeWhereSomethingIsWrittenOrNothingBegun() {
        writing.executeWithoutResult(status -> {
            read("a");
            read("a");
        });
        read("a");
        assertThat(read).containsExactly("a", "a", "a");
    }
}
