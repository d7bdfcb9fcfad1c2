package dev.neike.access;

import static org.assertj.core.api.Assertions.assertThat;

import dev.neike.testing.ApplicationTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.env.Environment;

/** Announces a large upload without a sign-in and sends none of it: whoever waited for the body would never answer. */
@ApplicationTest
class UploadGuardTest {

    private final int port;

    UploadGuardTest(Environment environment) {
        this.port = environment.getRequiredProperty("local.server.port", Integer.class);
    }

    @ParameterizedTest
    @CsvSource({"/logs, HTTP/1.1 302", "/api/v1/logs, HTTP/1.1 401"})
    void turnsAnUploadAwayBeforeItsBodyIsRead(String path, String status) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("""
                            POST %s HTTP/1.1
                            Host: localhost
                            Content-Type: multipart/form-data; boundary=x
                            Content-Length: 500000000

                            --x
                            """.formatted(path).replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            BufferedReader answer =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertThat(answer.readLine()).startsWith(status);
        }
    }
}
