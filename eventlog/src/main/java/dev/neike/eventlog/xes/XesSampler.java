package dev.neike.eventlog.xes;

import dev.neike.eventlog.Dialect;
import dev.neike.eventlog.Limits;
import dev.neike.eventlog.Mapping;
import dev.neike.eventlog.input.BlockInput;
import dev.neike.eventlog.input.Blocks;
import dev.neike.eventlog.input.LogInput;
import dev.neike.eventlog.sample.Sample;
import dev.neike.eventlog.sample.SampleColumn;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;

/** Takes the first events of a XES document with all their attributes. */
public final class XesSampler implements XesHandler {

    private static final String NAME = "concept:name";

    private final KeyTable eventKeys = new KeyTable(true);
    private final KeyTable traceKeys = new KeyTable(true);
    private final List<SampleColumn> eventColumns = new ArrayList<>();
    private final List<SampleColumn> traceColumns = new ArrayList<>();
    private final Map<SampleColumn, String> ofTrace = new LinkedHashMap<>();
    private boolean inTrace;
    private int firstOfTrace;
    private int traces;
    private int rows;
    private int cells;

    private final int most;

    private XesSampler(int most) {
        this.most = most;
        // The name of the case comes first and is always there: traces without one get a number.
        traceKeys.slot(NAME.getBytes(StandardCharsets.UTF_8), 0, NAME.length());
        traceColumns.add(new SampleColumn(Mapping.CASE_PREFIX + NAME, true, "string"));
    }

    /** Takes the first events, so many at most. */
    public static Sample sample(LogInput input, Limits limits, int most) throws IOException {
        var bytes = XmlBytes.of(input);
        try (var blocks = new Blocks(bytes.stream())) {
            var sampler = new XesSampler(most);
            var in = new BlockInput(blocks, limits, () -> {});
            new XesWalk(in, sampler.eventKeys, sampler.traceKeys, sampler).walk(bytes.transcoded());
            if (sampler.inTrace) { // stopped in the middle of one
                sampler.endTrace();
            }
            var columns = new ArrayList<>(sampler.traceColumns);
            columns.addAll(sampler.eventColumns);
            return new Sample(Dialect.standard(), false, columns, sampler.rows, sampler.goOn());
        }
    }

    @Override
    public void beginTrace() {
        inTrace = true;
        traces++;
        firstOfTrace = rows;
        ofTrace.clear();
        ofTrace.put(traceColumns.getFirst(), "#" + traces);
    }

    @Override
    public void attribute(boolean ofEvent, int slot, String type, byte[] value, int from, int to) {
        String text = new String(value, from, to - from, StandardCharsets.UTF_8);
        if (ofEvent) {
            column(eventColumns, eventKeys, slot, type, false).set(rows, text);
            cells++;
        } else if (!text.isBlank() || slot > 0) {
            ofTrace.put(column(traceColumns, traceKeys, slot, type, true), text);
        }
    }

    @Override
    public void endEvent(boolean inTrace, LongSupplier line) {
        rows++;
    }

    @Override
    public void endTrace() {
        inTrace = false;
        for (var entry : ofTrace.entrySet()) {
            for (int row = firstOfTrace; row < rows; row++) {
                entry.getKey().set(row, entry.getValue());
            }
        }
        cells += ofTrace.size();
    }

    @Override
    public boolean goOn() {
        return rows < most && cells < Sample.MOST_CELLS;
    }

    private static SampleColumn column(
            List<SampleColumn> columns, KeyTable keys, int slot, String type, boolean ofCase) {
        while (columns.size() <= slot) {
            String key = keys.seen().get(columns.size());
            columns.add(new SampleColumn(ofCase ? Mapping.CASE_PREFIX + key : key, ofCase, type));
        }
        return columns.get(slot);
    }
}
