package dev.neike.catalog.page;

import dev.neike.catalog.Category;
import dev.neike.catalog.Service;
import dev.neike.catalog.form.FormView;
import dev.neike.organization.Person;
import dev.neike.organization.Unit;
import dev.neike.shell.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One service.
 *
 * @param audience the units that may ask, where not everybody may
 */
public record ServicePage(
        Service service,
        Unit unit,
        @Nullable Category category,
        @Nullable Person owner,
        @Nullable Person deputy,
        List<Unit> audience,
        FormView form,
        boolean mayAsk,
        boolean mayEdit,
        boolean favourite) {

    /** The usual time in words: hours below two days, days of 24 hours from there. */
    public String usualTime(Texts texts) {
        return service.usualHours() == null
                ? texts.of("catalog.usual.none")
                : texts.formats().duration(service.usualHours().doubleValue() * 3600);
    }
}
