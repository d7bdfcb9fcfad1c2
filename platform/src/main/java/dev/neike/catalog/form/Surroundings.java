package dev.neike.catalog.form;

import java.time.LocalDate;
import java.util.List;

/** What reading answers needs to know of the world. */
public interface Surroundings {

    /** The day that relative limits count from. */
    LocalDate today();

    /** The numbers of all people whom these words may mean: a name, employee number, mail address or {@code #number}. */
    List<Long> people(String words);

    /** Whether there is an open unit with this number. */
    boolean isUnit(long number);
}
