package dev.neike.relation.chart;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes charts for the attribute {@code data-chart}, from which the browser draws them. */
@Component
public class Charts {

    private final JsonMapper json;

    Charts(JsonMapper json) {
        this.json = json;
    }

    public String write(Record chart) {
        return json.writeValueAsString(chart);
    }

    /** Months without a gap, those in between empty. */
    public static List<YearMonth> span(YearMonth first, YearMonth last) {
        return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
                .toList();
    }
}
