package dev.neike.api;

import java.util.List;
import java.util.function.Function;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A page of a list. Where there is more, the header {@code Link} leads to it (RFC 8288). */
public record Items<T>(List<T> items) {

    public static final int MOST = 100;
    public static final String USUAL = "50";

    public Items {
        items = List.copyOf(items);
    }

    /** How many to give: what was asked for, between one and {@link #MOST}. */
    public static int limit(int wanted) {
        return Math.clamp(wanted, 1, MOST);
    }

    /**
     * A page, of which one more than its limit was read to know whether there is more.
     *
     * @param end where a page ends that ends with this one
     */
    public static <F, T> ResponseEntity<Items<T>> page(
            List<F> found, int limit, Function<F, Cursor> end, Function<F, T> shown) {
        List<F> page = found.stream().limit(limit).toList();
        var answer = ResponseEntity.ok();
        if (found.size() > limit) {
            String next = ServletUriComponentsBuilder.fromCurrentRequest()
                    .replaceQueryParam("cursor", end.apply(page.getLast()))
                    .build()
                    .toUriString();
            answer = answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new Items<>(page.stream().map(shown).toList()));
    }
}
