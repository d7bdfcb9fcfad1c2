package dev.neike.agreement.page;

import dev.neike.agreement.act.Seen;
import dev.neike.agreement.paper.Agreement;
import dev.neike.agreement.paper.PromisedTimes;
import dev.neike.agreement.paper.Span;
import dev.neike.agreement.paper.State;
import dev.neike.agreement.paper.Version;
import dev.neike.shell.Texts;
import java.util.Optional;

/** An agreement in a list: what its foremost version says. */
public record AgreementLine(Seen seen, Called called) {

    /** The priority that most requests have. */
    private static final int NORMAL = 2;

    public Agreement agreement() {
        return seen.agreement();
    }

    public Version version() {
        return seen.foremost();
    }

    public State state() {
        return seen.state();
    }

    /** The state of a next version that is under way beside the one in the line. */
    public Optional<State> next() {
        return agreement().open().filter(it -> !it.equals(version())).map(seen::state);
    }

    public String title(Texts texts) {
        return version().titleIn(texts);
    }

    public String customers(Texts texts) {
        return String.join(
                texts.of("agreement.separator"),
                called.customers(version().contents().scope().customers(), texts));
    }

    public String services(Texts texts) {
        return String.join(
                texts.of("agreement.separator"),
                called.services(version().contents().scope().services(), texts));
    }

    public String provider(Texts texts) {
        return called.unit(agreement().provider(), texts);
    }

    public String accept(Texts texts) {
        return span(Optional.ofNullable(promised().accept()), texts);
    }

    public String fulfil(Texts texts) {
        return span(Optional.ofNullable(promised().fulfil()), texts);
    }

    /** What most requests are promised. */
    public PromisedTimes promised() {
        return version().contents().at(NORMAL);
    }

    private static String span(Optional<Span> span, Texts texts) {
        return span.map(it -> it.in(texts)).orElse("–");
    }
}
