package dev.neike.benchmarks.serve;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One kept connection that speaks just enough HTTP/1.1: it shares the cores with what is measured, so an answer is read
 * and not looked into.
 */
final class Line implements Closeable {

    private final URI address;
    private final byte[] waste = new byte[16_384];
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    Line(String base) throws IOException {
        address = URI.create(base);
        open();
    }

    private void open() throws IOException {
        socket = new Socket(address.getHost(), address.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16_384);
        out = socket.getOutputStream();
    }

    /** What came back; the body is kept where that was wanted, else empty. */
    record Answer(int status, List<String> headers, String text) {

        Optional<String> header(String name) {
            return headers(name).stream().findFirst();
        }

        List<String> headers(String name) {
            String start = name.toLowerCase(Locale.ROOT) + ":";
            return headers.stream()
                    .filter(it -> it.regionMatches(true, 0, start, 0, start.length()))
                    .map(it -> it.substring(start.length()).strip())
                    .toList();
        }
    }

    /** Sends a request, written out, and reads the whole answer. */
    Answer exchange(byte[] request, boolean keep) throws IOException {
        out.write(request);
        out.flush();
        int status = Integer.parseInt(line().substring(9, 12));
        List<String> headers = new ArrayList<>();
        for (String it = line(); !it.isEmpty(); it = line()) {
            headers.add(it);
        }
        var head = new Answer(status, headers, "");
        byte[] body = head.header("Transfer-Encoding").isPresent()
                ? chunks(keep)
                : body(head.header("Content-Length").map(Integer::parseInt).orElse(0), keep);
        // A server ends a connection after so many answers.
        if (head.header("Connection").filter("close"::equalsIgnoreCase).isPresent()) {
            socket.close();
            open();
        }
        return new Answer(status, headers, text(body));
    }

    private static String text(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }

    private byte[] chunks(boolean keep) throws IOException {
        var all = new java.io.ByteArrayOutputStream();
        while (true) {
            int length = Integer.parseInt(line().strip(), 16);
            all.writeBytes(body(length, keep));
            line();
            if (length == 0) {
                return all.toByteArray();
            }
        }
    }

    private byte[] body(int length, boolean keep) throws IOException {
        if (keep) {
            return in.readNBytes(length);
        }
        for (int left = length; left > 0; ) {
            int read = in.read(waste, 0, Math.min(left, waste.length));
            if (read < 0) {
                throw new EOFException();
            }
            left -= read;
        }
        return new byte[0];
    }

    private String line() throws IOException {
        var text = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException();
            }
            if (sign != '\r') {
                text.append((char) sign);
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
