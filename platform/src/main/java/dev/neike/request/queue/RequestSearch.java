package dev.neike.request.queue;

import dev.neike.request.life.Request;
import dev.neike.request.store.Rows;
import dev.neike.request.store.Sight;
import dev.neike.request.store.WordStore;
import dev.neike.rights.Standing;
import dev.neike.rights.Standings;
import dev.neike.search.Terms;
import dev.neike.shell.SearchContributor;
import dev.neike.shell.SearchHit;
import dev.neike.shell.ShellSettings;
import dev.neike.shell.Viewer;
import java.sql.Types;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds requests by words, the latest first. */
@Component
public class RequestSearch implements SearchContributor {

    /** More marks than these cost more than looking at what has none of them. */
    private static final int WIDE = 200;

    /** Of more units than these one looks at everybody's rather than at each unit's own. */
    private static final int MANY = 1_000;

    static final String FOUND = """
            select request_words_found(plainto_tsquery('english', :wanted), :marks::tsquery, :person, :providers, :customers,
                :before, :limit)
            """;

    static final String SEEN = "select " + Rows.COLUMNS + """
            from request r
            where r.id = any(:ids) and\s""" + Sight.CONDITION + """
            order by r.id desc
            limit :limit
            """;

    private final JdbcClient jdbc;
    private final Standings standings;
    private final ShellSettings settings;

    RequestSearch(JdbcClient jdbc, Standings standings, ShellSettings settings) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.settings = settings;
    }

    @Override
    @Transactional(readOnly = true)
    public List<SearchHit> search(String words, Viewer viewer, int limit) {
        return find(words, viewer, limit).stream()
                .map(it -> new SearchHit("request.request", it.subject(), "#" + it.id() + " · " + day(it), it.path()))
                .toList();
    }

    /** Many are about the same; the day tells them apart. */
    private LocalDate day(Request it) {
        return LocalDate.ofInstant(it.submittedAt(), settings.timeZone());
    }

    /** Requests that the viewer may see and that have all the words. */
    @Transactional(readOnly = true)
    public List<Request> find(String words, Viewer viewer, int limit) {
        Standing standing = standings.of(viewer);
        String wanted = Terms.wanted(words.strip().replaceFirst("^[#＃]", ""));
        if (standing.person() == null || wanted.isBlank()) {
            return List.of();
        }
        List<Request> seen = new ArrayList<>();
        long before = Long.MAX_VALUE;
        // What one finds one mostly sees; whoever oversees a part of a large house may have to look further.
        for (int most = limit; ; most *= 2) {
            List<Long> found = found(wanted, standing, before, most);
            seen.addAll(seen(Sight.of(standing), found, limit - seen.size()));
            if (seen.size() >= limit || found.size() < most) {
                return seen;
            }
            before = found.getLast();
        }
    }

    /** The latest that have the words, of those that one may have been given sight of where these are not too many. */
    private List<Long> found(String wanted, Standing standing, long before, int most) {
        List<String> marks = marks(standing);
        boolean many = marks.size() > MANY;
        return jdbc.sql(FOUND)
                .param("wanted", wanted)
                .param("marks", marks.size() > WIDE ? null : any(marks), Types.VARCHAR)
                .param("person", Objects.requireNonNull(standing.person()).value())
                .param("providers", many ? null : Standing.numbers(standing.all()), Types.ARRAY)
                .param("customers", many ? null : Standing.numbers(standing.overseeing()), Types.ARRAY)
                .param("before", before)
                .param("limit", most)
                .query(Long.class)
                .list();
    }

    private List<Request> seen(Sight sight, List<Long> ids, int limit) {
        return ids.isEmpty()
                ? List.of()
                : sight.in(jdbc.sql(SEEN))
                        .param("ids", ids.toArray(Long[]::new))
                        .param("limit", limit)
                        .query(Rows::request)
                        .list();
    }

    private static List<String> marks(Standing standing) {
        return Stream.of(
                        Stream.ofNullable(standing.person()).map(WordStore::person),
                        standing.all().stream().map(WordStore::provider),
                        standing.overseeing().stream().map(WordStore::customer),
                        standing.units().stream().map(WordStore::confidential))
                .flatMap(it -> it)
                .toList();
    }

    private static String any(List<String> marks) {
        return marks.stream().map(mark -> "'" + mark + "'").collect(Collectors.joining(" | "));
    }
}
