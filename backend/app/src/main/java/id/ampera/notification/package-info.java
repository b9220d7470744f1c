/**
 * Tells people what concerns them, on the screen and by mail. Owns {@code notice}, {@code notice_setting} and the outboxes
 * {@code outgoing_mail} and {@code outgoing_letter}, and {@code returned_letter}. Others call {@link id.ampera.notification.Notifications} in the
 * transaction of the change that they tell of, or have letters posted by {@link id.ampera.notification.Letters} that they
 * write themselves; mail leaves after the commit.
 */
package id.ampera.notification;
