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
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds requests by words, the latest first. */
@Component
public class RequestSearch implements SearchContributor {

    private static final int WIDE = 400;

    static final String FIND = "select " + Rows.COLUMNS + """
            from request_words w
            join request r on r.id = w.request_id
            where w.words @@ (plainto_tsquery('english', :wanted) && :marks::tsquery)
              and\s""" + Sight.CONDITION + """
            order by w.request_id desc
            limit :limit
            """;

    private static final String FIND_WIDELY = FIND.replace(" && :marks::tsquery", "");

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
        List<String> marks = marks(standing);
        boolean wide = marks.size() > WIDE;
        var statement = Sight.of(standing)
                .in(jdbc.sql(wide ? FIND_WIDELY : FIND))
                .param("wanted", wanted)
                .param("limit", limit);
        return (wide ? statement : statement.param("marks", any(marks)))
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
