package dev.neike.catalog;

import dev.neike.catalog.form.Question;
import dev.neike.shell.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty catalogue in one go, as Neike itself. */
@Component
@Transactional
public class CatalogLoad {

    private final Categories categories;
    private final Services services;

    CatalogLoad(Categories categories, Services services) {
        this.categories = categories;
        this.services = services;
    }

    /** A service with the questions of its form, which may be none. */
    public record LoadedService(ServiceWish wish, List<Question> questions) {

        public LoadedService {
            questions = List.copyOf(questions);
        }
    }

    public CategoryId category(String name, @Nullable String englishName, int position) {
        return categories.make(Viewer.SYSTEM, name, englishName, position);
    }

    /** Their numbers in the given order. */
    public List<ServiceId> services(List<LoadedService> loaded) {
        return loaded.stream().map(this::service).toList();
    }

    private ServiceId service(LoadedService loaded) {
        ServiceId id = services.create(Viewer.SYSTEM, loaded.wish());
        services.makeForm(Viewer.SYSTEM, id, 0, loaded.questions());
        return id;
    }
}
