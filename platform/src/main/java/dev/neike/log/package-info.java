/**
 * Imported event logs: the files, what was recognised in them, the import as a job, and the cases it kept. Owns the tables
 * {@code log} and {@code log_*}. Whoever keeps figures of a chain listens as {@link ChainKeeper}; {@link Logs} alone decides
 * who may see a log.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "activity", "organization", "job"})
package dev.neike.log;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
