package dev.neike.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.neike.database.Trouble;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void haveDefaults() {
        Options options = parse();
        assertThat(options.command()).isEqualTo("start");
        assertThat(options.data()).isEqualTo(Path.of("data"));
        assertThat(options.port()).isEqualTo(8080);
        assertThat(options.address()).isEqualTo("127.0.0.1");
        assertThat(options.externalDatabase()).isEmpty();
        assertThat(options.verbose()).isFalse();
    }

    @Test
    void areTakenWithAnEqualsSignOrABlank() {
        Options options = parse("start", "--data", "/srv/a b", "--port=81", "--verbose", "--server.shutdown=immediate");
        assertThat(options.data()).isEqualTo(Path.of("/srv/a b"));
        assertThat(options.port()).isEqualTo(81);
        assertThat(options.verbose()).isTrue();
        assertThat(options.application()).containsExactly("--server.shutdown=immediate");
    }

    @Test
    void comeFromTheEnvironmentUnlessTheCommandLineNamesThem() {
        Map<String, String> environment = Map.of("NEIKE_PORT", "82", "NEIKE_DATA", "/srv", "NEIKE_DATABASE_URL", "");
        Options options = Options.parse(new String[] {"start", "--port", "83"}, environment);
        assertThat(options.port()).isEqualTo(83);
        assertThat(options.data()).isEqualTo(Path.of("/srv"));
        assertThat(options.externalDatabase()).isEmpty();
    }

    @Test
    void thatMakeNoSenseAreNamed() {
        assertTrouble("option.unknown", () -> parse("start", "--prot", "1"));
        assertTrouble("option.noValue", () -> parse("start", "--port"));
        assertTrouble("port.invalid", () -> parse("--port", "eighty").port());
        assertTrouble("port.invalid", () -> parse("--port", "65536").port());
        assertTrouble("usage.backup", () -> parse("backup").expectOperands(1, "usage.backup"));
    }

    @Test
    void chooseTheLanguageOfTheTerminal() {
        assertThat(Terminal.locale(Map.of("LANG", "zh_CN.UTF-8"))).isEqualTo(Locale.CHINESE);
        assertThat(Terminal.locale(Map.of("LANG", "zh_CN.UTF-8", "LC_ALL", "C")))
                .isEqualTo(Locale.ENGLISH);
    }

    private static Options parse(String... arguments) {
        return Options.parse(arguments, Map.of());
    }

    private static void assertTrouble(String key, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(call)
                .satisfies(trouble -> assertThat(trouble.key()).isEqualTo(key));
    }
}
