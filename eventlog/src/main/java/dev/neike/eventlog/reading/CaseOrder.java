package dev.neike.eventlog.reading;

import java.util.Arrays;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of cases, within a case of starts, ties as in the file. Nothing is moved where the file has it already. */
final class CaseOrder {

    private final int events;
    private final int @Nullable [] order;

    private CaseOrder(int events, int @Nullable [] order) {
        this.events = events;
        this.order = order;
    }

    static CaseOrder of(IntColumn caseOf, LongColumn start, int events, int[] firstEvent) {
        return inOrder(caseOf, start, events)
                ? new CaseOrder(events, null)
                : new CaseOrder(events, sorted(caseOf, start, events, firstEvent));
    }

    /** The column in this order; it is spent afterwards. */
    long[] apply(LongColumn column) {
        return order == null ? column.take(events) : column.take(order);
    }

    /** The column in this order; it is spent afterwards. */
    int[] apply(IntColumn column) {
        return order == null ? column.take(events) : column.take(order);
    }

    private static boolean inOrder(IntColumn caseOf, LongColumn start, int events) {
        for (int i = 1; i < events; i++) {
            int step = caseOf.get(i) - caseOf.get(i - 1);
            if (step < 0 || (step == 0 && start.get(i) < start.get(i - 1))) {
                return false;
            }
        }
        return true;
    }

    private static int[] sorted(IntColumn caseOf, LongColumn start, int events, int[] firstEvent) {
        var order = new int[events];
        var next = Arrays.copyOf(firstEvent, firstEvent.length - 1);
        for (int event = 0; event < events; event++) {
            order[next[caseOf.get(event)]++] = event;
        }
        for (int c = 0; c + 1 < firstEvent.length; c++) {
            sort(order, firstEvent[c], firstEvent[c + 1], start);
        }
        return order;
    }

    /** Stable, by start: insertion for short or nearly sorted stretches, else the library's merge sort. */
    private static void sort(int[] order, int from, int to, LongColumn start) {
        long moves = 0;
        for (int i = from + 1; i < to; i++) {
            int event = order[i];
            int at = i;
            while (at > from && start.get(order[at - 1]) > start.get(event)) {
                order[at] = order[at - 1];
                at--;
            }
            order[at] = event;
            moves += i - at;
            if (moves > 16L * (to - from) + 1024) {
                merge(order, from, to, start);
                return;
            }
        }
    }

    private static void merge(int[] order, int from, int to, LongColumn start) {
        var boxed = new Integer[to - from];
        Arrays.setAll(boxed, i -> order[from + i]);
        // File order is the number of the event, so ties are settled by it whatever insertion has moved already.
        Arrays.sort(
                boxed,
                Comparator.<Integer>comparingLong(event -> start.get(event)).thenComparingInt(event -> event));
        for (int i = 0; i < boxed.length; i++) {
            order[from + i] = boxed[i];
        }
    }
}
