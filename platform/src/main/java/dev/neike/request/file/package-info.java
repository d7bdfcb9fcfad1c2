/** Files on requests: looked at when they come in, kept in pieces, downloaded and never rendered. */
@NullMarked
package dev.neike.request.file;

import org.jspecify.annotations.NullMarked;
