package dev.neike.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.neike.database.DatabaseAddress;
import dev.neike.database.TestDatabase;
import dev.neike.database.Trouble;
import org.junit.jupiter.api.Test;

class ExternalDatabaseTest {

    @Test
    void isTakenInTheWaysPeopleWriteIt() {
        assertThat(ExternalDatabase.of("postgres://ann:s%40fe@db.example/neike", null, null)
                        .address())
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example/neike", "ann", "s@fe"));
        assertThat(ExternalDatabase.of("jdbc:postgresql://db.example:5433/neike?ssl=true", "bob", "x")
                        .address())
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db.example:5433/neike?ssl=true", "bob", "x"));
        assertTrouble("external.noUrl", "jdbc:mysql://db.example/neike", "", "");
    }

    @Test
    void isUsedWhenItAnswers() {
        DatabaseAddress address = TestDatabase.fresh();
        assertThatCode(() -> ExternalDatabase.of(address.url(), address.user(), address.password())
                        .check())
                .doesNotThrowAnyException();
    }

    @Test
    void saysWhatIsWrong() {
        DatabaseAddress address = TestDatabase.fresh();
        assertTrouble("external.refused", address.url(), address.user(), "wrong");
        assertTrouble("external.refused", address.url(), address.user(), "");
        assertTrouble("external.noDatabase", address.url() + "x", address.user(), address.password());
        assertTrouble("external.unreachable", "postgresql://127.0.0.1:1/neike", "neike", "x");
    }

    private static void assertTrouble(String key, String url, String user, String password) {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> ExternalDatabase.of(url, user, password).check())
                .satisfies(trouble -> assertThat(trouble.key()).isEqualTo(key));
    }
}
