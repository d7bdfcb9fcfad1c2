package dev.neike.relation;

import dev.neike.log.CaseFilter;
import dev.neike.log.Logs;
import dev.neike.relation.edition.LivedChains;
import dev.neike.relation.edition.LongRequest;
import dev.neike.relation.ledger.ExampleCase;
import dev.neike.request.SeenRequests;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Viewer;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The cases of a chain that somebody may see: all of a log, but of requests only those that are theirs to see. */
@Component
class ChainCases {

    private final Logs logs;
    private final LivedChains lived;
    private final SeenRequests requests;

    ChainCases(Logs logs, LivedChains lived, SeenRequests requests) {
        this.logs = logs;
        this.lived = lived;
        this.requests = requests;
    }

    /** The longest first, one more than so many, to tell whether there are more. */
    List<CaseRow> longest(ChainPage page, String name, int skip, int size, Viewer viewer) {
        return switch (page.chain().origin()) {
            case Chain.Imported it ->
                logs
                        .cases(viewer, page.ledger(), new CaseFilter(name, CaseFilter.Order.LONGEST, skip, size + 1))
                        .stream()
                        .map(line -> CaseRow.of(line, page))
                        .toList();
            case Chain.Lived it -> {
                List<LongRequest> all = lived.longest(it.edition());
                Map<RequestId, String> seen = requests.subjects(
                        viewer, all.stream().map(LongRequest::id).toList());
                yield all.stream()
                        .filter(one -> seen.containsKey(one.id()))
                        .skip(skip)
                        .limit(size + 1L)
                        .map(one -> CaseRow.of(one, seen.getOrDefault(one.id(), "")))
                        .toList();
            }
        };
    }

    /** Those of these examples that the viewer may see. */
    List<ShownExample> examples(ChainPage page, List<ExampleCase> examples, Viewer viewer) {
        if (!page.chain().isLived()) {
            return examples.stream()
                    .map(it -> ShownExample.of(it, it.caseName(), page.path("cases/" + it.caseNumber())))
                    .toList();
        }
        Map<RequestId, String> seen = requests.subjects(
                viewer, examples.stream().map(ChainCases::request).toList());
        return examples.stream()
                .filter(it -> seen.containsKey(request(it)))
                .map(it -> ShownExample.of(
                        it, CaseRow.called(request(it), seen.getOrDefault(request(it), "")), CaseRow.path(request(it))))
                .toList();
    }

    private static RequestId request(ExampleCase example) {
        return RequestId.valueOf(example.caseName());
    }
}
