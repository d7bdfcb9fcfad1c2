package dev.neike.agreement.page;

import dev.neike.agreement.paper.LineDifference;
import dev.neike.agreement.paper.Version;
import dev.neike.shell.Texts;
import java.util.List;
import java.util.stream.IntStream;

/** What changed from one version to another, field by field. */
public record DifferencesPage(AgreementPage page, Version before) {

    /** What became of a field. */
    public record Changed(String label, LineDifference difference) {}

    /** The fields that changed. */
    public List<Changed> changed(Texts texts) {
        List<DocumentField> old = DocumentField.of(before, page.called(), texts);
        List<DocumentField> fresh = DocumentField.of(page.version(), page.called(), texts);
        return IntStream.range(0, fresh.size())
                .mapToObj(i -> new Changed(
                        fresh.get(i).label(),
                        LineDifference.between(old.get(i).lines(), fresh.get(i).lines())))
                .filter(it -> !it.difference().isNone())
                .toList();
    }
}
