package dev.neike.agreement.act;

import dev.neike.agreement.AgreementId;
import dev.neike.agreement.paper.Version;
import dev.neike.agreement.store.AgreementReader;
import dev.neike.agreement.store.AgreementSearch;
import dev.neike.notification.NoticeSubjects;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What agreements are called in notices. */
@Component
class AgreementSubjects implements NoticeSubjects {

    private final Policies policies;
    private final AgreementSearch search;
    private final AgreementReader reader;

    AgreementSubjects(Policies policies, AgreementSearch search, AgreementReader reader) {
        this.policies = policies;
        this.search = search;
        this.reader = reader;
    }

    @Override
    public String kind() {
        return "agreement";
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Long, String> names(Viewer viewer, Collection<Long> numbers, Texts texts) {
        AgreementPolicy policy = policies.of(viewer);
        List<AgreementId> seen = numbers.stream()
                .distinct()
                .map(AgreementId::new)
                .filter(id -> search.isSeen(policy.sight(), id))
                .toList();
        Map<Long, String> names = new HashMap<>();
        reader.byIds(seen).stream()
                .flatMap(it -> it.only(version -> policy.sees(it.provider(), version)).stream())
                .forEach(it -> {
                    Version latest = it.latest();
                    names.put(it.id().value(), latest.titleIn(texts));
                });
        return names;
    }
}
