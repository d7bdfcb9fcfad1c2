/** Charts as data: what the browser draws, with texts and ticks already in the reader's language. */
@NullMarked
package dev.neike.relation.chart;

import org.jspecify.annotations.NullMarked;
