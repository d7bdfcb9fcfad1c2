/** What people do with agreements, and who may: each act in one transaction with its activity. */
@NullMarked
package dev.neike.agreement.act;

import org.jspecify.annotations.NullMarked;
