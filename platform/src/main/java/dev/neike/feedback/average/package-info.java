/** Marks on their way to averages: each week they are sorted into blocks of enough people, and only blocks are added up. */
@NullMarked
package dev.neike.feedback.average;

import org.jspecify.annotations.NullMarked;
