/**
 * What serving costs on a grown installation: pages, search and creation through the interface, beside pgbench. Talks to
 * Neike as browsers and programs do; only the history is written by SQL. See {@code benchmarks/serve}.
 */
package dev.neike.benchmarks.serve;
