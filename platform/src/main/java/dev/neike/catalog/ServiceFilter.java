package dev.neike.catalog;

import dev.neike.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * Which services to show.
 *
 * @param words words to be found, empty for all
 * @param retired whether to show those that are retired instead of those that are open
 * @param afterName only services after this name, for paging; empty for the first page
 * @param afterId only services after this number among those of that name
 */
public record ServiceFilter(
        String words,
        @Nullable CategoryId category,
        @Nullable UnitId unit,
        boolean retired,
        String afterName,
        long afterId,
        int limit) {

    public static final int MOST = 200;

    public static final ServiceFilter ALL = new ServiceFilter("", null, null, false, "", 0, MOST);

    public ServiceFilter {
        words = words.strip();
        limit = Math.clamp(limit, 1, MOST);
    }

    public ServiceFilter words(String wanted) {
        return new ServiceFilter(wanted, category, unit, retired, afterName, afterId, limit);
    }

    public ServiceFilter category(@Nullable CategoryId wanted) {
        return new ServiceFilter(words, wanted, unit, retired, afterName, afterId, limit);
    }

    public ServiceFilter unit(@Nullable UnitId wanted) {
        return new ServiceFilter(words, category, wanted, retired, afterName, afterId, limit);
    }

    public ServiceFilter retired(boolean wanted) {
        return new ServiceFilter(words, category, unit, wanted, afterName, afterId, limit);
    }

    public ServiceFilter after(String name, long id) {
        return new ServiceFilter(words, category, unit, retired, name, id, limit);
    }

    public ServiceFilter limit(int wanted) {
        return new ServiceFilter(words, category, unit, retired, afterName, afterId, wanted);
    }
}
