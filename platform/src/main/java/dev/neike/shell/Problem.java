package dev.neike.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.http.HttpStatus;

/**
 * Trouble that a program has met: a status, a sentence from the bundles, and what is wrong with single parts of what it
 * sent. Becomes a problem document (RFC 9457), on a page the calm error page.
 */
public class Problem extends RuntimeException {

    private final HttpStatus status;
    private final String key;
    private final transient Object[] arguments;
    private final transient Map<String, Function<Texts, String>> errors = new LinkedHashMap<>();

    public Problem(HttpStatus status, String key, Object... arguments) {
        super(key, null, false, false);
        this.status = status;
        this.key = key;
        this.arguments = arguments.clone();
    }

    /** Leaves it for the error page and sends the error: for filters, which no handler of exceptions surrounds. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(Problem.class.getName(), this);
        response.sendError(status.value());
    }

    /** The same with what is wrong at a place, named as a JSON pointer (RFC 6901). */
    public Problem at(String pointer, Function<Texts, String> sentence) {
        errors.put(pointer, sentence);
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String key() {
        return key;
    }

    /** The sentence in the reader's language. */
    public String in(Texts texts) {
        return texts.of(key, arguments);
    }

    /** What is wrong where, by JSON pointer. */
    Map<String, Function<Texts, String>> errors() {
        return errors;
    }
}
