/**
 * PostgreSQL, brought along: unpacks it, starts it durably on a data folder, stops it, backs it up and restores it.
 * Owns the data folder. No Spring and no knowledge of what the tables mean.
 */
@NullMarked
package dev.neike.database;

import org.jspecify.annotations.NullMarked;
