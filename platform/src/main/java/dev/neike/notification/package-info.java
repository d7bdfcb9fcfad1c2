/**
 * Tells people what they should know: {@link dev.neike.notification.Notices} is the one door through which it goes. In the
 * product for now; mail and webhooks are to come through the same door. Owns {@code notification_*}. Modules say what
 * there is to tell as a {@link dev.neike.notification.NoticeKind} with values, never as text, and nothing secret is kept.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shell", "api", "live", "job", "organization"})
package dev.neike.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
