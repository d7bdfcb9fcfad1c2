/**
 * What is declared by services and their audiences, set beside what is lived: who works for whom without having agreed on it,
 * what was agreed and is never used, and where much work passes that nobody agreed on. The comparison is pure.
 */
@NullMarked
package dev.neike.relation.declared;

import org.jspecify.annotations.NullMarked;
