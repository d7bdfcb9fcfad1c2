package dev.neike.eventlog;

import java.nio.charset.StandardCharsets;

/** The names of the cases of a log by their numbers, counted from 0; made into text when asked for. */
public interface CaseNames {

    int size();

    String name(int number);

    /** Names that are numbers. */
    static CaseNames of(long[] numbers) {
        return new CaseNames() {
            @Override
            public int size() {
                return numbers.length;
            }

            @Override
            public String name(int number) {
                return Long.toString(numbers[number]);
            }
        };
    }

    /** Names in UTF-8. */
    static CaseNames of(byte[][] names) {
        return new CaseNames() {
            @Override
            public int size() {
                return names.length;
            }

            @Override
            public String name(int number) {
                return new String(names[number], StandardCharsets.UTF_8);
            }
        };
    }
}
