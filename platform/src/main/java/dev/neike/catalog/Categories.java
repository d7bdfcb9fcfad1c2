package dev.neike.catalog;

import dev.neike.activity.ActivityLog;
import dev.neike.catalog.CatalogActivity.CategoryChanged;
import dev.neike.catalog.CatalogActivity.CategoryMade;
import dev.neike.catalog.CatalogActivity.CategoryRemoved;
import dev.neike.shell.Conflict;
import dev.neike.shell.Forbidden;
import dev.neike.shell.NotFound;
import dev.neike.shell.Refusal;
import dev.neike.shell.Role;
import dev.neike.shell.Viewer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What services are sorted under; kept by administrators. */
@Component
@Transactional
public class Categories {

    private static final int LONGEST = 100;

    private final CategoryStore store;
    private final ServiceStore services;
    private final ActivityLog activities;

    Categories(CategoryStore store, ServiceStore services, ActivityLog activities) {
        this.store = store;
        this.services = services;
        this.activities = activities;
    }

    @Transactional(readOnly = true)
    public List<Category> all() {
        return store.all();
    }

    /** @throws NotFound where there is none */
    @Transactional(readOnly = true)
    public Category get(CategoryId id) {
        return store.byId(id).orElseThrow(NotFound::new);
    }

    public static boolean mayEdit(Viewer viewer) {
        return viewer.hasAny(Role.ADMINISTRATOR);
    }

    /** Lets only administrators pass. */
    public static void require(Viewer viewer) {
        if (!mayEdit(viewer)) {
            throw new Forbidden();
        }
    }

    public CategoryId create(Viewer actor, String name, @Nullable String englishName, int position) {
        require(actor);
        return make(actor, name, englishName, position);
    }

    CategoryId make(Viewer actor, String name, @Nullable String englishName, int position) {
        demand(name, englishName);
        CategoryId id = store.insert(name, englishName, position)
                .orElseThrow(() -> new Refusal("catalog.refusal.category-taken", name).at("/name"));
        activities.record(actor, new CategoryMade(id.value(), name));
        return id;
    }

    /**
     * Renames or moves it.
     *
     * @param seen the version that is meant, or {@code null} where that does not matter
     */
    public void change(
            Viewer actor, CategoryId id, @Nullable Long seen, String name, @Nullable String englishName, int position) {
        require(actor);
        Category before = store.locked(id).orElseThrow(NotFound::new);
        demand(name, englishName);
        if (before.isAlready(name, englishName, position)) {
            return;
        }
        if (seen != null && seen != before.version()) {
            throw new Conflict("catalog.refusal.category-changed");
        }
        if (!store.update(id, name, englishName, position)) {
            throw new Refusal("catalog.refusal.category-taken", name).at("/name");
        }
        services.findByNewCategoryName(id, name + " " + (englishName == null ? "" : englishName));
        activities.record(actor, new CategoryChanged(id.value(), name));
    }

    public void remove(Viewer actor, CategoryId id) {
        require(actor);
        store.byId(id).ifPresent(category -> {
            if (!store.delete(id)) {
                throw new Refusal("catalog.refusal.category-used", category.name());
            }
            activities.record(actor, new CategoryRemoved(id.value(), category.name()));
        });
    }

    private static void demand(String name, @Nullable String englishName) {
        if (name.isEmpty() || name.length() > LONGEST || (englishName != null && englishName.length() > LONGEST)) {
            throw new Refusal("catalog.refusal.category-name", LONGEST).at("/name");
        }
    }
}
