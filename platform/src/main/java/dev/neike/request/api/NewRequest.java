package dev.neike.request.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a program asks for.
 *
 * @param service its number
 * @param formVersion the version of the form that the answers belong to, for the one in force left out
 * @param answers by the id of the question: a text or a number, for options and files a list of them; units, people and
 *     files that were sent before are named by number
 * @param priority 1 low, 2 normal (where left out), 3 high, 4 urgent
 * @param customer the number of the person whom it is for, for yourself left out
 * @param unit the number of the unit in whose name, for the home unit left out
 * @param parent the number of the request that your unit holds and for whose sake you ask
 */
record NewRequest(
        @Nullable Long service,
        @Nullable Integer formVersion,

        @Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE) @Nullable
        Map<String, @Nullable Object> answers,

        @Nullable String subject,
        @Nullable Integer priority,
        @Nullable Long customer,
        @Nullable Long unit,
        @Nullable Long parent) {}
