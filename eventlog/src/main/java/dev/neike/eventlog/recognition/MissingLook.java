package dev.neike.eventlog.recognition;

import dev.neike.eventlog.Recognition.MissingProposal;
import dev.neike.eventlog.sample.SampleColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds values that perhaps mean "no value". They are proposed, never assumed. */
final class MissingLook {

    private static final Set<String> SUSPICIOUS = Set.of(
            "empty",
            "(empty)",
            "<empty>",
            "unknown",
            "(unknown)",
            "missing",
            "none",
            "null",
            "(null)",
            "nil",
            "nan",
            "na",
            "n/a",
            "n.a.",
            "#n/a",
            "not assigned",
            "unassigned",
            "not available",
            "undefined",
            "-",
            "--",
            "—",
            "/",
            "\\",
            ".",
            "无",
            "空",
            "未知",
            "未分配",
            "未指定",
            "不详",
            "暂无",
            "没有");

    private MissingLook() {}

    static List<MissingProposal> look(SampleColumn column) {
        var proposals = new ArrayList<MissingProposal>();
        int[] counts = column.counts();
        int filled = column.filled();
        for (int value = 0; value < counts.length; value++) {
            String text = column.values().get(value).strip();
            if (SUSPICIOUS.contains(text.toLowerCase(Locale.ROOT))) {
                proposals.add(new MissingProposal(column.name(), text, (double) counts[value] / filled));
            }
        }
        return proposals;
    }
}
