package dev.neike.statistics.fair;

/** What raters are taken for. */
public enum Raters {
    /** Some of many who could have rated: the severity of those who gave few marks is shrunk towards the average. */
    RANDOM,
    /** These and no others: severities are estimated by least squares, and nothing is shrunk. */
    FIXED
}
