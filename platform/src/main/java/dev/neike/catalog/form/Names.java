package dev.neike.catalog.form;

/** How those are called whom answers name by number. */
public interface Names {

    String person(long number);

    String unit(long number);

    /** How the file is called that stands in an answer. */
    String file(String value);
}
