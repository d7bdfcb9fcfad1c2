package dev.neike.catalog;

import dev.neike.activity.Activity;

/** What happens to services and categories. Names are kept as they were then. */
sealed interface CatalogActivity extends Activity {

    /** What happens to a service. */
    sealed interface OfService extends CatalogActivity {

        long serviceId();

        @Override
        default String subject() {
            return "service/" + serviceId();
        }
    }

    /** What happens to a category. */
    sealed interface OfCategory extends CatalogActivity {

        long categoryId();

        @Override
        default String subject() {
            return "catalog-category/" + categoryId();
        }
    }

    record ServiceOffered(long serviceId, String service, String unit) implements OfService {}

    record ServiceChanged(long serviceId, String service) implements OfService {}

    record ServiceRetired(long serviceId, String service) implements OfService {}

    record ServiceReopened(long serviceId, String service) implements OfService {}

    record FormMade(long serviceId, String service, int version, int questions) implements OfService {}

    record CategoryMade(long categoryId, String category) implements OfCategory {}

    record CategoryChanged(long categoryId, String category) implements OfCategory {}

    record CategoryRemoved(long categoryId, String category) implements OfCategory {}
}
