package dev.neike.eventlog.chain;

/** Things numbered and put into groups, the order of the things kept within each group (counting sort). */
final class Groups {

    private final int[] first;
    private final int[] members;

    /** @param group of each thing, -1 for none */
    Groups(int[] group, int things, int groups) {
        first = new int[groups + 1];
        for (int thing = 0; thing < things; thing++) {
            if (group[thing] >= 0) {
                first[group[thing] + 1]++;
            }
        }
        for (int g = 0; g < groups; g++) {
            first[g + 1] += first[g];
        }
        members = new int[first[groups]];
        var next = first.clone();
        for (int thing = 0; thing < things; thing++) {
            if (group[thing] >= 0) {
                members[next[group[thing]]++] = thing;
            }
        }
    }

    int count() {
        return first.length - 1;
    }

    int size(int group) {
        return first[group + 1] - first[group];
    }

    int member(int group, int at) {
        return members[first[group] + at];
    }
}
