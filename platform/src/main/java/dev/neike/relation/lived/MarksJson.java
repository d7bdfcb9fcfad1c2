package dev.neike.relation.lived;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.neike.feedback.BothWays;
import dev.neike.feedback.Dimension;
import org.jspecify.annotations.Nullable;

/** Averages of all marks on a relation; what too few people spoke of is absent. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MarksJson(
        @Nullable AverageJson overallByCustomer,
        @Nullable AverageJson quality,
        @Nullable AverageJson speed,
        @Nullable AverageJson overallByProvider,
        @Nullable AverageJson clearInput,
        @Nullable AverageJson timelyAnswers) {

    static MarksJson of(BothWays it) {
        return new MarksJson(
                AverageJson.of(it.byCustomer().overall()),
                AverageJson.of(it.byCustomer().of(Dimension.FIRST)),
                AverageJson.of(it.byCustomer().of(Dimension.SECOND)),
                AverageJson.of(it.byProvider().overall()),
                AverageJson.of(it.byProvider().of(Dimension.FIRST)),
                AverageJson.of(it.byProvider().of(Dimension.SECOND)));
    }
}
