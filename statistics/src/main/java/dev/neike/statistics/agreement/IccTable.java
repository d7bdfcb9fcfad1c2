package dev.neike.statistics.agreement;

import dev.neike.statistics.StatisticRefused;
import dev.neike.statistics.StatisticRefused.Reason;
import java.util.List;
import java.util.Optional;

/**
 * The six intraclass correlations of one table.
 *
 * @param forms in the order of {@link IccForm}; ICC(2,k) is missing where its denominator is not positive, which takes
 *     targets that differ less than chance would make them
 * @param meanSquares what they come from
 */
public record IccTable(List<Icc> forms, MeanSquares meanSquares) {

    public IccTable {
        forms = List.copyOf(forms);
    }

    public Optional<Icc> find(IccForm form) {
        return forms.stream().filter(it -> it.form() == form).findFirst();
    }

    /** One form; refused where it has no value. */
    public Icc get(IccForm form) {
        return find(form).orElseThrow(() -> new StatisticRefused(Reason.OUT_OF_RANGE, form.symbol()));
    }
}
