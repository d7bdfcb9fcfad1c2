package dev.neike.agreement;

/**
 * What binds a request.
 *
 * @param why what made this version the one
 */
public record Binding(Terms terms, Specificity why) {}
