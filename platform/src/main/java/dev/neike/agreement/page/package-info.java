/** The pages of agreements. */
@NullMarked
package dev.neike.agreement.page;

import org.jspecify.annotations.NullMarked;
