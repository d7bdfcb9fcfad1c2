@NullMarked
package dev.neike.command;

import org.jspecify.annotations.NullMarked;
