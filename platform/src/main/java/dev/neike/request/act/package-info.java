/** Acts on requests: who may, what follows, all in one transaction. */
@NullMarked
package dev.neike.request.act;

import org.jspecify.annotations.NullMarked;
