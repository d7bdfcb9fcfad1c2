package dev.neike.request;

import dev.neike.notification.NoticeSubjects;
import dev.neike.request.life.RequestId;
import dev.neike.shell.Texts;
import dev.neike.shell.Viewer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What requests are called in notices; confidential ones are not named there at all. */
@Component
class RequestSubjects implements NoticeSubjects {

    private final SeenRequests requests;

    RequestSubjects(SeenRequests requests) {
        this.requests = requests;
    }

    @Override
    public String kind() {
        return "request";
    }

    @Override
    public Map<Long, String> names(Viewer viewer, Collection<Long> numbers, Texts texts) {
        Map<Long, String> names = new HashMap<>();
        requests.subjects(viewer, numbers.stream().map(RequestId::new).toList())
                .forEach((id, subject) -> names.put(id.value(), subject));
        return names;
    }
}
