package dev.neike.request.page;

import dev.neike.catalog.Service;
import dev.neike.catalog.form.FormView;
import dev.neike.organization.Unit;
import dev.neike.request.file.AttachedFile;
import dev.neike.request.life.Request;
import dev.neike.shell.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Asking for a service.
 *
 * @param fields what is in the fields that every service has: subject, priority, customer, unit
 * @param units in whose name the viewer may ask, more than one only for members of several
 * @param parent the request for whose sake it is asked, or {@code null}
 * @param files those that the draft has already
 * @param formChanged whether the draft was begun on an earlier version of the form
 */
public record AskPage(
        Service service,
        Unit provider,
        FormView form,
        Map<String, String> fields,
        List<Unit> units,
        @Nullable Request parent,
        List<AttachedFile> files,
        boolean restored,
        boolean formChanged,
        String trouble) {

    public String field(String name) {
        return fields.getOrDefault(name, "");
    }

    public boolean isPriority(int priority) {
        String chosen = field("priority");
        return chosen.isEmpty() ? priority == Request.NORMAL : chosen.equals(Integer.toString(priority));
    }

    /** The usual time in words, empty where none is stated. */
    public String usual(Texts texts) {
        return service.usualHours() == null
                ? ""
                : texts.formats().duration(service.usualHours().doubleValue() * 3600);
    }
}
