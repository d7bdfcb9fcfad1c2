/**
 * What happens between the command line and the first page: options, the order of starting and stopping, the calm
 * block of text at the end, and the commands that need no application. Everything it says is in the bundle
 * {@code launch}.
 */
@NullMarked
package dev.neike.launch;

import org.jspecify.annotations.NullMarked;
