package dev.neike.eventlog.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/** Names of columns from the header row: each different, none empty. */
final class Header {

    private Header() {}

    static List<String> names(List<String> fields) {
        var names = new ArrayList<String>();
        var taken = new HashSet<String>();
        for (int i = 0; i < fields.size(); i++) {
            String name = fields.get(i).strip();
            if (name.isEmpty()) {
                name = "column " + (i + 1);
            }
            String different = name;
            for (int n = 2; !taken.add(different); n++) {
                different = name + " (" + n + ")";
            }
            names.add(different);
        }
        return names;
    }
}
