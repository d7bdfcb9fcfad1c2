package dev.neike.log;

import java.util.Map;

/** The words that the numbers of a case's legs stand for. */
record Words(Map<Integer, String> units, Map<Integer, String> activities) {

    String unit(int number) {
        return units.getOrDefault(number, "");
    }

    String activity(int number) {
        return activities.getOrDefault(number, "");
    }
}
