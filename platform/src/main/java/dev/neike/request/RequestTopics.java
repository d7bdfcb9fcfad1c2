package dev.neike.request;

import dev.neike.live.LiveTopics;
import dev.neike.organization.UnitId;
import dev.neike.request.act.Reading;
import dev.neike.request.life.RequestId;
import dev.neike.rights.Standing;
import dev.neike.rights.Standings;
import dev.neike.shell.Viewer;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * A request, the queue of a unit, and what waits for a person, as topics that pages follow; and {@code due}: that a unit is
 * open at other times than before, so that much of what it was asked is due at another time.
 */
@Component
class RequestTopics implements LiveTopics {

    private static final Pattern TOPIC = Pattern.compile("(request|unit|person|due)/([1-9]\\d{0,17})");

    private final Reading reading;
    private final Standings standings;

    RequestTopics(Reading reading, Standings standings) {
        this.reading = reading;
        this.standings = standings;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("request", "unit", "person", "due");
    }

    @Override
    public boolean mayFollow(Viewer viewer, String topic) {
        Matcher matcher = TOPIC.matcher(topic);
        if (!matcher.matches()) {
            return false;
        }
        long number = Long.parseLong(matcher.group(2));
        return switch (matcher.group(1)) {
            case "request" -> reading.sees(viewer, new RequestId(number));
            case "unit" -> standings.of(viewer).all().contains(new UnitId(number));
            // Everybody reads calendars.
            case "due" -> true;
            default -> own(viewer).contains(topic);
        };
    }

    @Override
    public Set<String> own(Viewer viewer) {
        Standing standing = standings.of(viewer);
        Set<String> own = new HashSet<>();
        standing.units().forEach(unit -> own.add("unit/" + unit));
        if (standing.person() != null) {
            own.add("person/" + standing.person());
        }
        return own;
    }
}
