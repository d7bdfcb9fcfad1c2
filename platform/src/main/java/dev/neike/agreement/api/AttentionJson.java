package dev.neike.agreement.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.agreement.LivedWork.Work;
import dev.neike.agreement.act.Seen;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a unit should see to.
 *
 * @param due agreements in force with a review soon or overdue, the most pressing first
 * @param unused agreements of the unit as provider that bound nothing for 90 days; absent where nobody knows
 * @param undeclared relations with much work and no agreement, the busiest first; absent where nobody knows
 * @param months how many months of work were looked at
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record AttentionJson(
        List<Long> due,
        @Nullable List<Long> unused,
        @Nullable List<UndeclaredJson> undeclared,
        int months) {

    /** How often a customer asked or was handed over to a provider. */
    record UndeclaredJson(long customer, long provider, long asked) {

        static UndeclaredJson of(Work it) {
            return new UndeclaredJson(it.customer().value(), it.provider().value(), it.asked());
        }
    }

    static AttentionJson of(List<Seen> due, @Nullable List<Seen> unused, @Nullable List<Work> undeclared, int months) {
        return new AttentionJson(
                numbers(due),
                unused == null ? null : numbers(unused),
                undeclared == null
                        ? null
                        : undeclared.stream().map(UndeclaredJson::of).toList(),
                months);
    }

    private static List<Long> numbers(List<Seen> those) {
        return those.stream().map(it -> it.agreement().id().value()).toList();
    }
}
